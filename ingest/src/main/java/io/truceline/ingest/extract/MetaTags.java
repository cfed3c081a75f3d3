package io.truceline.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page's {@code <meta>} elements by name, property, itemprop or http-equiv, lower case. */
final class MetaTags {
    private static final int LONGEST = 2_000;

    private final Map<String, List<String>> values = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = BlockText.collapse(meta.attr("content"));
            if (!content.isEmpty() && content.length() <= LONGEST) {
                for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
                    add(meta.attr(key), content);
                }
            }
        }
    }

    private void add(String name, String content) {
        if (!name.isBlank()) {
            values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                    .add(content);
        }
    }

    /** The first value of the first of the names that the page has. */
    @Nullable
    String first(List<String> names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found.get(0);
            }
        }
        return null;
    }

    @Nullable
    String first(String name) {
        return first(List.of(name));
    }

    /** All values of the first of the names that the page has. */
    List<String> all(List<String> names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
