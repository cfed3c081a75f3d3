package io.truceline.ingest.extract;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article, by the first source that names somebody: JSON-LD, meta elements, marked-up bylines. */
final class AuthorFinder {
    private static final List<String> META = List.of(
            "author",
            "article:author",
            "og:article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "citation_author",
            "article:author_name",
            "article.author",
            "authors",
            "cxenseparse:author",
            "dcsext.author",
            "rbauthors",
            "shareaholic:article_author_name",
            "vr:author",
            "creator",
            "dc.creator.personalname");

    /** From the most to the least certain. */
    private static final List<String> MARKED = List.of(
            "[itemprop~=author] [itemprop=name]",
            "[itemprop~=author]",
            "a[rel~=author]",
            "[class~=(?i)(^|\\s)(author|byline)[-_]*name(\\s|$)]",
            "a[href*=/author/], a[href*=/authors/], a[href*=/autor/]",
            "[class~=(?i)byline]",
            "[class~=(?i)(^|[\\s_-])(author|autor)s?([\\s_-]|$)]");

    private static final int LONGEST_BYLINE = 150;

    private final AuthorNames names;

    AuthorFinder(AuthorNames names) {
        this.names = names;
    }

    /** Names; that of the site itself only where nobody else is named. */
    List<String> find(PageFacts facts, @Nullable String siteName) {
        List<String> found = declared(facts, siteName);
        for (int i = 0; found.isEmpty() && i < MARKED.size(); i++) {
            found = cleaned(marked(facts, MARKED.get(i)), siteName);
        }
        return found.isEmpty() ? declared(facts, null) : found;
    }

    private List<String> declared(PageFacts facts, @Nullable String siteName) {
        List<String> found = cleaned(facts.jsonLd().authors(), siteName);
        return found.isEmpty() ? cleaned(facts.meta().all(META), siteName) : found;
    }

    private static List<String> marked(PageFacts facts, String query) {
        for (Element element : facts.page().select(query)) {
            String text = ShortText.of(element, LONGEST_BYLINE);
            if (text != null && !text.isEmpty()) {
                return List.of(text);
            }
        }
        return List.of();
    }

    private List<String> cleaned(List<String> raw, @Nullable String siteName) {
        String site = siteName == null ? "" : siteName.toLowerCase(Locale.ROOT);
        return names.clean(raw).stream()
                .filter(name -> !name.toLowerCase(Locale.ROOT).equals(site))
                .toList();
    }
}
