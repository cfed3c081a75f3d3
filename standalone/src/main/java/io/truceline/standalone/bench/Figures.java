package io.truceline.standalone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of one kind, with their spread. */
final class Figures {
    private final String name;
    private final List<Double> all = new ArrayList<>();

    Figures(String name) {
        this.name = name;
    }

    void add(double figure) {
        all.add(figure);
    }

    double median() {
        return quantile(0.5);
    }

    /** A line with median and range, for rates. */
    String rates() {
        return String.format(
                Locale.ROOT,
                "%-44s median %,10.0f   min %,10.0f   max %,10.0f",
                name,
                median(),
                quantile(0),
                quantile(1));
    }

    /** A line with p50 and p99, for times. */
    String times() {
        return String.format(
                Locale.ROOT, "%-44s p50 %8.1f   p90 %8.1f   p99 %8.1f", name, median(), quantile(0.9), quantile(0.99));
    }

    /** The figure at or below which this share lies (nearest rank). */
    double quantile(double share) {
        List<Double> sorted = all.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }
}
