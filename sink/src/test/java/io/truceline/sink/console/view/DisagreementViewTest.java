package io.truceline.sink.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Disagreement;
import io.truceline.contract.record.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisagreementViewTest {
    @Test
    void of_whoFired_letsEachSideSpeakFirst() {
        Disagreement who = new Disagreement(
                "who",
                List.of(
                        new Position("Landia", "Farland", List.of("c1")),
                        new Position("Farland", "Landia", List.of("c2"))));
        assertThat(DisagreementView.of(List.of(who)))
                .containsExactly(
                        new DisagreementView("Who fired", List.of("Farland says Landia", "Landia says Farland")));
    }

    @Test
    void of_figures_tellTheFigureThenWhoSaysIt() {
        Disagreement killed = new Disagreement(
                "killed", List.of(new Position("3", "Landia", List.of("c1")), new Position("5", null, List.of("c2"))));
        assertThat(DisagreementView.of(List.of(killed)).get(0).said()).containsExactly("3, Landia says", "5");
    }
}
