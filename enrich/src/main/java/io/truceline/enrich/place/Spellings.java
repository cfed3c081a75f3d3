package io.truceline.enrich.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the places of regions.yaml are written in other languages, as spellings.tsv tells. */
final class Spellings {
    /** Rows by the region and the place that they are about. */
    private final Map<List<String>, List<Rows.Row>> unused = new LinkedHashMap<>();

    /** Adds a row of region, place, language and spellings. */
    void add(Rows.Row row) {
        if (!GazetteerCheck.LANGUAGES.contains(row.text(2))) {
            row.faults()
                    .add(
                            row.file(),
                            row.entry(),
                            "language must be one of " + GazetteerCheck.LANGUAGES + ", found \"" + row.text(2) + "\"");
        }
        unused.computeIfAbsent(List.of(row.text(0), row.text(1)), k -> new ArrayList<>())
                .add(row);
    }

    /** All spellings of a place in a region; each place is asked for once. */
    List<String> of(String region, String place) {
        List<Rows.Row> rows = unused.remove(List.of(region, place));
        return rows == null
                ? List.of()
                : rows.stream().flatMap(row -> row.list(3).stream()).toList();
    }

    /** Notes a fault for each row whose place was never asked for. */
    void noteUnused() {
        unused.values()
                .forEach(rows -> rows.forEach(row -> row.faults()
                        .add(
                                row.file(),
                                row.entry(),
                                "regions.yaml has no place \"" + row.text(1) + "\" in that region")));
    }
}
