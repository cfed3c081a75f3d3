package io.truceline.sink.console.view;

import io.truceline.contract.record.TraceStep;
import java.util.List;
import java.util.Locale;

/**
 * One rule that fired.
 *
 * @param weight {@code +0.41}
 */
public record RuleView(String rule, String text, String weight) {

    static List<RuleView> of(List<TraceStep> trace) {
        return trace.stream()
                .map(step -> new RuleView(
                        Script.visible(step.rule()),
                        Script.visible(step.text()),
                        String.format(Locale.ENGLISH, "%+.2f", step.weight())))
                .toList();
    }
}
