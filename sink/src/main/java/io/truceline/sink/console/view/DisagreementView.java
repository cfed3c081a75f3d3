package io.truceline.sink.console.view;

import io.truceline.contract.record.Disagreement;
import io.truceline.contract.record.Position;
import java.util.List;

/** A point on which claims differ, and what is said about it. */
public record DisagreementView(String about, List<String> said) {

    static List<DisagreementView> of(List<Disagreement> points) {
        return points.stream()
                .map(point -> new DisagreementView(
                        about(String.valueOf(point.about())),
                        point.positions().stream()
                                .map(p -> words(point.about(), p))
                                .toList()))
                .toList();
    }

    /** "A says B" of who fired; of anything else "3, A says". */
    private static String words(String about, Position position) {
        String said = Script.visible(position.said());
        String by = position.by() == null ? "" : Script.visible(position.by());
        if (by.isEmpty()) {
            return said;
        }
        return about.equals("who") ? by + " says " + said : said + ", " + by + " says";
    }

    private static String about(String about) {
        return switch (about) {
            case "who" -> "Who fired";
            case "denial" -> "Whether";
            default -> Phrases.sentence(about);
        };
    }
}
