package io.truceline.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageFactsTest {
    private final PageExtractor extractor = new PageExtractor();

    private Page read(String head, String body) {
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return extractor.extract(
                html.getBytes(StandardCharsets.UTF_8), null, "https://news.example/a?id=7&utm_source=x#top");
    }

    @Test
    void extract_kickerInTheHeading_isNoPartOfTheTitle() {
        Page page = read(
                "<meta property='og:title' content='Three shells fall beside the mill'>",
                "<h1><span>Northern front</span> Three shells fall beside the mill</h1>");

        assertThat(page.title()).isEqualTo("Three shells fall beside the mill");
    }

    @Test
    void extract_headingThatLinksToTheFront_isTheSiteNotTheTitle() {
        Page page =
                read("<title>A short walk</title>", "<h1><a href='/'>The Walker of the Valley</a></h1><p>Text.</p>");

        assertThat(page.title()).isEqualTo("A short walk");
    }

    @Test
    void extract_titleEscapedTwice_isReadable() {
        assertThat(read("<meta property='og:title' content='Bread &amp;amp; salt'>", "")
                        .title())
                .isEqualTo("Bread & salt");
    }

    @Test
    void extract_siteAsAuthor_givesWayToAPerson() {
        String head = "<meta property='og:site_name' content='Valley Post'><meta name='author' content='Valley Post'>";

        assertThat(read(head, "<a rel=author>View all posts by Mara Lind</a>").authors())
                .containsExactly("Mara Lind");
        assertThat(read(head, "").authors()).containsExactly("Valley Post");
    }

    @Test
    void extract_noDate_staysUnknown() {
        assertThat(read("", "<p>Nothing is dated here.</p>").published()).isNull();
    }

    @Test
    void extract_canonicalUrl_losesTrackingAndFragment() {
        assertThat(read("", "<p>Text.</p>").canonicalUrl()).isEqualTo("https://news.example/a?id=7");
        assertThat(read("<link rel=canonical href='javascript:x()'>", "").canonicalUrl())
                .isEqualTo("https://news.example/a?id=7");
    }
}
