package io.truceline.sink.console.view;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.Loss;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Losses as said: rows are whose losses, columns who says so, in the order of the sides. Nothing is ever added up. A dash is not
 * stated, which is not zero.
 */
public record LossTable(List<String> columns, List<Row> rows) {
    private static final String OTHERS = "Others say";

    /** One row; a cell is a figure, {@code 1 → 2} where it changed, or a dash. */
    public record Row(String label, List<String> cells) {}

    static LossTable of(Incident incident, Sides sides) {
        Map<String, List<Claim>> columns = new LinkedHashMap<>();
        sides.bySpeaker().forEach((name, claims) -> columns.put(name + " says", claims));
        if (!sides.others().isEmpty()) {
            columns.put(OTHERS, sides.others());
        }
        Map<String, Map<String, List<Integer>>> figures = new TreeMap<>();
        columns.forEach((column, claims) -> claims.forEach(claim -> collect(claim, column, figures)));
        List<Row> rows = new ArrayList<>();
        figures.forEach((label, cells) -> rows.add(new Row(
                label, columns.keySet().stream().map(c -> cell(cells.get(c))).toList())));
        return new LossTable(List.copyOf(columns.keySet()), rows);
    }

    private static void collect(Claim claim, String column, Map<String, Map<String, List<Integer>>> figures) {
        if (claim.losses().isEmpty()) {
            add(figures, "Not stated whose, killed", column, claim.killed());
            add(figures, "Not stated whose, wounded", column, claim.wounded());
        }
        for (Loss loss : claim.losses()) {
            add(figures, label(loss, "killed"), column, loss.killed());
            add(figures, label(loss, "wounded"), column, loss.wounded());
        }
    }

    private static String label(Loss loss, String what) {
        String whose = Sides.name(loss.side());
        String group = loss.group() == null || loss.group().isBlank() ? "people" : Script.visible(loss.group());
        return whose == null ? Phrases.sentence(group) + " " + what : whose + ", " + group + " " + what;
    }

    private static void add(
            Map<String, Map<String, List<Integer>>> figures, String label, String column, @Nullable Integer figure) {
        if (figure != null) {
            List<Integer> said = figures.computeIfAbsent(label, l -> new TreeMap<>())
                    .computeIfAbsent(column, c -> new ArrayList<>());
            if (said.isEmpty() || !said.get(said.size() - 1).equals(figure)) {
                said.add(figure);
            }
        }
    }

    private static String cell(@Nullable List<Integer> said) {
        Function<Integer, String> text = String::valueOf;
        return said == null ? "–" : String.join(" → ", said.stream().map(text).toList());
    }
}
