package io.truceline.sink.console.view;

import io.truceline.contract.record.Disagreement;
import java.util.List;

/** A point on which claims differ, and what is said about it. */
public record DisagreementView(String about, List<String> said) {

    static List<DisagreementView> of(List<Disagreement> points) {
        return points.stream()
                .map(point -> new DisagreementView(
                        about(String.valueOf(point.about())),
                        point.positions().stream()
                                .map(p -> Script.visible(p.said())
                                        + (p.by() == null ? "" : ", " + Script.visible(p.by()) + " says"))
                                .toList()))
                .toList();
    }

    private static String about(String about) {
        return switch (about) {
            case "who" -> "Who fired";
            case "denial" -> "Whether";
            default -> Phrases.sentence(about);
        };
    }
}
