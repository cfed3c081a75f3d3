package io.truceline.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageExtractorTest {
    private final PageExtractor extractor = new PageExtractor();

    @Test
    void extract_reportFullOfClutter_keepsTheArticleAlone() {
        Page page = extractor.extract(Fixtures.bytes("report-en.html"), null, "https://courier.example/x");

        assertThat(page.paragraphs())
                .containsExactly(
                        "Three shells fell on the village of Lower Tarva before dawn on Wednesday, the northern defence ministry said, and it accused the southern army of breaking the truce.",
                        "Nobody was hurt, according to the district's mayor, who spoke of “broken windows and a burning barn”.",
                        "The south denied it. “Our guns have been silent since Sunday,” its spokeswoman told reporters.",
                        "What the monitors saw",
                        "Monitors of the mission counted eleven explosions:",
                        "seven near the railway bridge",
                        "four east of the reservoir",
                        "We heard outgoing fire from both banks of the river.",
                        "Day Explosions",
                        "Tuesday 2",
                        "Wednesday 11",
                        "Talks are to go on in the capital on Thursday.");
    }

    @Test
    void extract_reportWithMetadata_readsThemAll() {
        Page page = extractor.extract(Fixtures.bytes("report-en.html"), null, "https://courier.example/x");

        assertThat(page.title()).isEqualTo("Shells fall on Lower Tarva despite truce");
        assertThat(page.authors()).containsExactly("Mira Odell", "Tomas Reik");
        assertThat(page.published()).isEqualTo(new PageDate("2031-04-02T07:15:00+04:00", "json-ld"));
        assertThat(page.modified()).isEqualTo(new PageDate("2031-04-02T09:40:00+04:00", "json-ld"));
        assertThat(page.language()).isEqualTo("en-GB");
        assertThat(page.canonicalUrl()).isEqualTo("https://courier.example/world/2031/shells-lower-tarva");
        assertThat(page.siteName()).isEqualTo("The Valley Courier");
    }

    @Test
    void extract_pageWithoutParagraphElements_partsAtDoubleLineBreaks() {
        Page page = extractor.extract(Fixtures.bytes("report-de.html"), null, "https://talzeitung.example/a/17");

        assertThat(page.paragraphs())
                .containsExactly(
                        "In der Nacht zum Mittwoch sind nach Angaben des Ministeriums drei Granaten an der Brücke eingeschlagen, verletzt wurde niemand.",
                        "Der Süden wies den Vorwurf zurück und sprach von einer Übung, die seit Wochen angekündigt gewesen sei.",
                        "Am Donnerstag wollen beide Seiten in der Hauptstadt weiter verhandeln, teilte die Vermittlerin mit.");
        assertThat(page.title()).isEqualTo("Beschuss an der Brücke von Oberhausach");
        assertThat(page.authors()).containsExactly("Jörg Läufer", "Änne Groß");
        assertThat(page.published()).isEqualTo(new PageDate("2031-04-02", "text"));
    }

    @Test
    void extract_liveBlog_keepsEveryEntry() {
        Page page = extractor.extract(Fixtures.bytes("live-blog.html"), null, null);

        assertThat(page.text()).contains("cross the bridge", "single shots near the mill", "Good morning");
    }

    @Test
    void extract_pageWithoutDate_leavesItUndated() {
        Page page = extractor.extract(Fixtures.page("<h1>Undated</h1><p>Somebody wrote this some day.</p>"), null);

        assertThat(page.published()).isNull();
        assertThat(page.modified()).isNull();
    }

    @Test
    void extract_pageWithoutText_givesNoParagraphs() {
        assertThat(extractor.extract(Fixtures.page("<div></div>"), null).paragraphs())
                .isEmpty();
    }

    @Test
    void extract_listingPage_doesNotTakeTheLinksForText() {
        StringBuilder list = new StringBuilder("<h1>News</h1><ul>");
        for (int i = 0; i < 40; i++) {
            list.append("<li><a href='/")
                    .append(i)
                    .append("'>Headline of the story with the number ")
                    .append(i)
                    .append("</a></li>");
        }

        assertThat(extractor.extract(Fixtures.page(list + "</ul>"), null).text())
                .doesNotContain("number 17");
    }

    @Test
    void instant_dateWithAndWithoutOffset_isThatMoment() {
        assertThat(new PageDate("2031-04-02T07:15:00+04:00", "meta").instant())
                .isEqualTo(Instant.parse("2031-04-02T03:15:00Z"));
        assertThat(new PageDate("2031-04-02T07:15:00", "meta").instant())
                .isEqualTo(Instant.parse("2031-04-02T07:15:00Z"));
        assertThat(new PageDate("2031-04-02", "meta").instant()).isEqualTo(Instant.parse("2031-04-02T00:00:00Z"));
    }

    @Test
    void extract_prefixOfAnyLength_neitherFailsNorInventsText() {
        String html = new String(Fixtures.bytes("report-en.html"), StandardCharsets.UTF_8);
        int first = html.indexOf("<head>") + 1;

        for (int cut = first; cut < html.length(); cut += 7) {
            Page page = extractor.extract(html.substring(0, cut), "https://courier.example/x");
            assertThat(page.text()).doesNotContain("Most read", "All rights reserved", "by Google");
            assertThat(Objects.requireNonNull((@Nullable String) page.canonicalUrl()))
                    .startsWith("https://courier.example/");
        }
    }
}
