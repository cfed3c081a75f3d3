package io.truceline.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePageTest {
    private static final String PARAGRAPH =
            "<p>The mayor said that the bridge was closed for the night, and that the school would open an hour later.</p>";
    /** Generous: these pages take well below two seconds, what grows with the square of their size takes minutes. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private final PageExtractor extractor = new PageExtractor();

    private Page inTime(String html) {
        return assertTimeoutPreemptively(
                BOUND, () -> extractor.extract(html.getBytes(StandardCharsets.UTF_8), null, null));
    }

    @Test
    void extract_twentyMegabytes_readsTheBeginning() {
        Page page = inTime(Fixtures.page("<article>" + PARAGRAPH.repeat(200_000) + "</article>"));

        assertThat(page.paragraphs()).hasSizeGreaterThan(1_000);
    }

    @Test
    void extract_twentyMegabytesOfTags_ends() {
        assertThat(inTime(Fixtures.page("<b>".repeat(7_000_000))).paragraphs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "table", "ul", "blockquote", "a", "font", "select", "svg", "x-y"})
    void extract_tenThousandLevels_keepsTheText(String tag) {
        Page page = inTime(Fixtures.page(PARAGRAPH.repeat(5) + ("<" + tag + ">").repeat(10_000) + "end"));

        assertThat(page.text()).contains("The mayor said");
    }

    @Test
    void extract_endlessAttributes_keepsTheText() {
        StringBuilder many = new StringBuilder("<div ");
        for (int i = 0; i < 200_000; i++) {
            many.append("a").append(i).append("=1 ");
        }

        assertThat(inTime(Fixtures.page(many + ">" + PARAGRAPH + "</div>")).text())
                .contains("The mayor said");
    }

    @Test
    void extract_endlessAttributeValue_keepsTheText() {
        String value = "related share ".repeat(200_000);

        assertThat(inTime(Fixtures.page("<div class=\"" + value + "\">" + PARAGRAPH + "</div>"))
                        .text())
                .contains("The mayor said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By ", "a@", "1.1.", "2031-", "( ", "<!--", "| ", "and ", "\u00a0"})
    void extract_endlessRepetition_ends(String part) {
        String text = part.repeat(300_000);

        inTime(Fixtures.page(
                "<h1>" + text + "</h1><div class='byline'>" + text + "</div>" + PARAGRAPH + "<p>" + text + "</p>"));
    }

    @Test
    void extract_brokenJsonLd_picksItsPlainFields() {
        Page page = inTime(
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"He said \"no\" again\","
                        + "\"datePublished\":\"2031-04-02\",</script></head><body>" + PARAGRAPH + "</body></html>");

        assertThat(page.published()).isEqualTo(new PageDate("2031-04-02", "json-ld"));
    }

    @Test
    void extract_deepJsonLd_keepsTheText() {
        String json = "[".repeat(100_000) + "]".repeat(100_000);
        String head = "<script type='application/ld+json'>" + json + "</script>";

        assertThat(inTime(head + Fixtures.page(PARAGRAPH)).text()).contains("The mayor said");
    }

    @Test
    void extract_randomBytes_isRefusedOrHarmless() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(4_000) + 1];
            random.nextBytes(bytes);
            assertThatThrownBy(() -> extractor.extract(bytes, null, null)).isInstanceOf(NotAPageException.class);
        }
    }

    @Test
    void extract_pageWithFlippedBytes_neverFails() {
        byte[] whole = Fixtures.bytes("report-en.html");
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length);
            for (int k = 0; k < 40; k++) {
                damaged[200 + random.nextInt(whole.length - 200)] = (byte) (32 + random.nextInt(95));
            }
            assertThat(extractor.extract(damaged, null, null)).isNotNull();
        }
    }
}
