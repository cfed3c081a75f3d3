package io.truceline.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that repeat or nest what the finders look at, so that looking into each of them would take minutes. */
class NestedPageTest {
    private static final String PARAGRAPH =
            "<p>The mayor said that the bridge was closed for the night, and that the school would open an hour later.</p>";
    private static final Duration BOUND = Duration.ofSeconds(15);

    private final PageExtractor extractor = new PageExtractor();

    private Page inTime(String body) {
        byte[] html = Fixtures.page(body).getBytes(StandardCharsets.UTF_8);
        return assertTimeoutPreemptively(BOUND, () -> extractor.extract(html, null, "https://news.example/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=byline>",
                "<div class=date>",
                "<h1><div>",
                "<figure class=x>",
                "<div itemprop=author>",
                "<div class=related>"
            })
    void extract_elementsInsideEachOther_costNoMoreThanOne(String open) {
        assertThat(inTime(open.repeat(400) + "<i>word</i> ".repeat(200_000))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure>x</figure>",
                "<time>x</time>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"</script>",
                "<i class=byline>x 1</i>"
            })
    void extract_elementsWithoutEnd_keepsTheText(String element) {
        assertThat(inTime(PARAGRAPH + element.repeat(60_000)).text()).contains("The mayor said");
    }

    @Test
    void extract_jsonLdThatRefersToItself_ends() {
        String json = "[{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"b\"}},"
                + "{\"@id\":\"b\",\"name\":[{\"@id\":\"b\",\"jobTitle\":\"editor\"},\"Mara Lind\"]}]";

        Page page = inTime("<script type='application/ld+json'>" + json + "</script>" + PARAGRAPH);

        assertThat(page.authors()).containsExactly("Mara Lind");
    }
}
