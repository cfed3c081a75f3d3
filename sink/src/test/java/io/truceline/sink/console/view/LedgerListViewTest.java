package io.truceline.sink.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Subject;
import io.truceline.sink.Samples;
import io.truceline.sink.store.LedgerRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerListViewTest {
    private static String href(Subject kind, @Nullable Ending ending) {
        LedgerRow row = new LedgerRow(kind, "a1@2", true, ending, null, "Title", null, "Outlet", Samples.NOW);
        return LedgerListView.line(row, new Times(Samples.NOW)).href();
    }

    @Test
    void line_taggedArticle_opensItsVersion() {
        assertThat(href(Subject.ARTICLE, Ending.SUPPRESSED)).isEqualTo("/articles/a1?version=2");
    }

    @Test
    void line_articleThatWasNeverTagged_opensNothing() {
        assertThat(href(Subject.ARTICLE, null)).isEmpty();
        assertThat(href(Subject.ARTICLE, Ending.DEAD_LETTERED)).isEmpty();
        assertThat(href(Subject.ENTRY, Ending.PUBLISHED)).isEmpty();
    }
}
