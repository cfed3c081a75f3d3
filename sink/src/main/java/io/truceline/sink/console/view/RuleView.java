package io.truceline.sink.console.view;

import io.truceline.contract.record.TraceStep;
import java.util.List;
import java.util.Locale;

/**
 * One step of a decision.
 *
 * @param weight {@code +0.41}; empty where it only notes something
 */
public record RuleView(String rule, String text, String weight) {

    static List<RuleView> of(List<TraceStep> trace) {
        return trace.stream()
                .map(step -> new RuleView(
                        Script.visible(step.rule()),
                        Script.visible(step.text()),
                        step.weight() == 0 ? "" : String.format(Locale.ENGLISH, "%+.2f", step.weight())))
                .toList();
    }
}
