package io.truceline.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FragmentTest {
    private final PageExtractor extractor = new PageExtractor();

    @Test
    void paragraphs_feedContent_readsEachBlock() {
        assertThat(extractor.paragraphs(
                        "<p>Two shells fell&nbsp;near <b>the bridge</b>.</p><ul><li>One hurt</li></ul>Rest<br><br>End"))
                .containsExactly("Two shells fell near the bridge.", "One hurt", "Rest", "End");
    }

    @Test
    void paragraphs_shortTextWithoutTags_staysWhole() {
        assertThat(extractor.paragraphs("Shells & smoke")).containsExactly("Shells & smoke");
    }

    @Test
    void paragraphs_scriptAndHiddenText_areNoText() {
        assertThat(extractor.paragraphs("<script>x()</script><p style='display: none'>pixel</p><p>Seen.</p>"))
                .containsExactly("Seen.");
    }

    @Test
    void paragraphs_nothing_givesNone() {
        assertThat(extractor.paragraphs(" <img src='a.png'> ")).isEmpty();
    }
}
