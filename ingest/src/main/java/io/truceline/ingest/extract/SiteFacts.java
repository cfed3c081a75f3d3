package io.truceline.ingest.extract;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page says about its site and its language. */
final class SiteFacts {
    private static final int LONGEST_NAME = 80;

    private SiteFacts() {}

    static @Nullable String siteName(PageFacts facts) {
        String name = facts.meta().first(List.of("og:site_name", "og:sitename"));
        if (name == null) {
            name = facts.jsonLd().publisher();
        }
        if (name == null) {
            name = facts.meta()
                    .first(List.of("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"));
        }
        return name == null || name.length() > LONGEST_NAME || name.startsWith("http") ? null : name;
    }

    /** BCP 47, or null where the page says nothing or nonsense. */
    static @Nullable String language(PageFacts facts) {
        String html = tag(facts.page().select("html").attr("lang"));
        if (html != null) {
            return html;
        }
        String ld = facts.jsonLd().text("inLanguage");
        String meta = facts.meta().first(List.of("content-language", "language", "dc.language", "og:locale"));
        String said = tag(ld == null ? "" : ld);
        return said != null ? said : tag(meta == null ? "" : meta);
    }

    private static @Nullable String tag(String said) {
        String first = said.strip().split("[,;\\s]", 2)[0].replace('_', '-');
        if (first.length() < 2 || first.length() > 20) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(first).build();
            return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            return null; // a page may write anything there
        }
    }
}
