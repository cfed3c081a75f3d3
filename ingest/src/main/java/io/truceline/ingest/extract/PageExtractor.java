package io.truceline.ingest.extract;

import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads a news page: the article's text without boilerplate, and what the page says about it. Rules are read once, when
 * this is made; after that it is immutable and may be used by many threads.
 */
public final class PageExtractor {
    private final ArticleBody body = new ArticleBody();
    private final AuthorFinder authors = new AuthorFinder(new AuthorNames());
    private final DateFinder dates = new DateFinder(new DateText());
    private final CanonicalUrl canonicalUrl = new CanonicalUrl();

    /**
     * Reads a page.
     *
     * @param html the page's bytes as received, already decompressed
     * @param contentType the HTTP header, or null
     * @param url where the page was found, after redirects; resolves relative links and stands in for a missing canonical URL
     * @throws NotAPageException if the bytes are no HTML
     */
    public Page extract(byte[] html, @Nullable String contentType, @Nullable String url) {
        return read(PageBytes.decode(html, contentType), url);
    }

    /**
     * The same for a page that is text already.
     *
     * @throws NotAPageException if the text is no HTML
     */
    public Page extract(String html, @Nullable String url) {
        PageSniffer.refuseText(html);
        return read(html.length() > PageBytes.LIMIT ? html.substring(0, PageBytes.LIMIT) : html, url);
    }

    /**
     * The paragraphs of HTML that is all article, as a feed's entry carries it. Nothing is taken for boilerplate but what
     * no reader sees; text without any tag gives its own paragraphs.
     */
    public List<String> paragraphs(String htmlFragment) {
        String html =
                htmlFragment.length() > PageBytes.LIMIT ? htmlFragment.substring(0, PageBytes.LIMIT) : htmlFragment;
        return BlockReader.read(Jsoup.parseBodyFragment(html).body(), Tags::unseen).stream()
                .map(Block::text)
                .toList();
    }

    private Page read(String html, @Nullable String url) {
        PageFacts facts = PageFacts.of(Jsoup.parse(html, url == null ? "" : url), url);
        String language = SiteFacts.language(facts);
        String siteName = SiteFacts.siteName(facts);
        return new Page(
                TitleFinder.find(facts, siteName),
                body.paragraphs(facts.page().body(), Evidence.of(facts.jsonLd().body())),
                authors.find(facts, siteName),
                dates.published(facts, language),
                dates.modified(facts, language),
                language,
                canonicalUrl.of(facts),
                siteName);
    }
}
