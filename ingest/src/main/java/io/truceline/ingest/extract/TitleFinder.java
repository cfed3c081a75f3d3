package io.truceline.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds the headline: the page's own {@code <h1>} where it is the title too, else what its metadata call it. */
final class TitleFinder {
    private static final int LONGEST = 400;
    private static final Pattern BORDER = Pattern.compile("\\s+[|–—\\-•·»«:/~]+\\s+|\\s*[|»«]\\s*");

    private TitleFinder() {}

    static @Nullable String find(PageFacts facts, @Nullable String siteName) {
        String declared = declared(facts, siteName);
        String shown = shown(facts, declared);
        return shown != null ? shown : declared;
    }

    private static @Nullable String declared(PageFacts facts, @Nullable String siteName) {
        String graph = facts.meta().first(List.of("og:title", "twitter:title"));
        String headline = facts.jsonLd().text("headline");
        String tag = BlockText.collapse(facts.page().title());
        for (String said : new @Nullable String[] {graph, headline, tag}) {
            String title = said == null ? "" : withoutSite(Parser.unescapeEntities(said, false), siteName, facts);
            if (!title.isEmpty() && title.length() <= LONGEST) {
                return title;
            }
        }
        return null;
    }

    /** The first-level heading that says the same as the metadata, or the only one there is. */
    private static @Nullable String shown(PageFacts facts, @Nullable String declared) {
        List<Element> headings = facts.page().getElementsByTag("h1");
        String only = null;
        for (Element heading : headings) {
            String text = ShortText.of(heading, LONGEST);
            if (text != null && declared != null && alike(text, declared)) {
                return text;
            }
            if (text != null && declared != null && holds(text, declared)) {
                return declared;
            }
            only = heading.selectFirst("a[href=/]") == null ? text : null;
        }
        boolean fit = headings.size() == 1 && only != null && only.length() >= 15 && only.length() <= LONGEST;
        return fit ? only : null;
    }

    /** A heading may hold a kicker before the title. */
    private static boolean holds(String heading, String title) {
        return title.length() >= 20 && letters(heading).endsWith(letters(title));
    }

    private static boolean alike(String a, String b) {
        String x = letters(a);
        String y = letters(b);
        if (x.length() < 8 || y.length() < 8) {
            return x.equals(y);
        }
        return x.startsWith(y) || y.startsWith(x);
    }

    private static String withoutSite(String title, @Nullable String siteName, PageFacts facts) {
        String[] parts = BORDER.split(title, -1);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        if (isSite(last, siteName, facts.url())) {
            return title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|–—\\-•·»«:/~]+$", "");
        }
        if (isSite(parts[0], siteName, facts.url())) {
            return title.substring(parts[0].length()).replaceFirst("^[\\s|–—\\-•·»«:/~]+", "");
        }
        return title;
    }

    private static boolean isSite(String part, @Nullable String siteName, @Nullable String url) {
        String name = letters(part);
        if (name.length() < 2) {
            return false;
        }
        return (siteName != null && letters(siteName).contains(name)) || (url != null && hostHas(url, name));
    }

    private static boolean hostHas(String url, String name) {
        int start = url.indexOf("//") + 2;
        int end = url.indexOf('/', start);
        return letters(end < 0 ? url.substring(start) : url.substring(start, end))
                .contains(name);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
