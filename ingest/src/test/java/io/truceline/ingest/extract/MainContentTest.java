package io.truceline.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainContentTest {
    private static final String FIRST =
            "Two shells fell beside the old mill on Tuesday morning, the district office said in a short statement.";
    private static final String SECOND = "Nobody was hurt, but the road to the lake stayed closed until the evening.";
    private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    private static final String OTHER =
            "<p>A baker of the northern quarter won the yearly prize for rye bread, the guild said, ahead of thirty others.</p>";

    private final PageExtractor extractor = new PageExtractor();

    private List<String> paragraphs(String body) {
        return extractor
                .extract(Fixtures.page(body).getBytes(StandardCharsets.UTF_8), null, null)
                .paragraphs();
    }

    @Test
    void extract_riverOfOtherStoriesAfterTheArticle_keepsToTheArticle() {
        String river = "<div class='river'>" + OTHER.repeat(4) + "</div>";

        assertThat(paragraphs("<article><div>" + STORY + "</div></article>" + river))
                .containsExactly(FIRST, SECOND);
        assertThat(paragraphs("<div itemprop='articleBody breaking-news'>" + STORY + "</div>" + "<div>"
                        + OTHER.repeat(2) + "</div>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void extract_longCookieNotice_isNoArticle() {
        String notice =
                "<div class='gdpr-overview'><p>This site stores small files, and it says so at length, to know its readers again.</p></div>";

        assertThat(paragraphs("<div>" + STORY + "</div>" + notice.repeat(4))).containsExactly(FIRST, SECOND);
    }

    @Test
    void extract_articleWhoseClassesAreItsTags_isNotTakenForATagList() {
        assertThat(paragraphs("<div class='post-7 hentry category-related tag-video'>" + STORY + "</div><div>"
                        + OTHER.repeat(2) + "</div>"))
                .contains(FIRST, SECOND);
    }

    @Test
    void extract_articleBodyInJsonLd_tellsWhichPartIsTheArticle() {
        String script = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST + " "
                + SECOND
                + " The office will report again on Wednesday, when the engineers have looked at the mill.\"}</script>";

        assertThat(paragraphs(script + "<div>" + STORY + "</div><div>" + OTHER.repeat(3) + "</div>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void extract_articleOnlyInJsonLd_readsItThere() {
        String script = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST
                + "\\n\\n" + SECOND
                + "\\nThe office will report again on Wednesday, when the engineers have looked at the mill.\"}</script>";

        assertThat(paragraphs(script + "<div>Loading the story</div>"))
                .hasSize(3)
                .startsWith(FIRST, SECOND);
    }

    @Test
    void extract_everythingNamedBoilerplate_fallsBackToTheText() {
        assertThat(paragraphs("<div class='comments'>" + STORY + "</div>")).containsExactly(FIRST, SECOND);
    }
}
