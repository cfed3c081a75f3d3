package io.truceline.enrich.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a tab-separated file: lines that start with # are comments; cells hold lists parted by |. */
final class Rows {
    private Rows() {}

    /**
     * One line of a file.
     *
     * @param file its name
     * @param line its number, from 1
     * @param cells as many as the file has columns
     */
    record Row(String file, int line, List<String> cells, Faults faults) {
        String entry() {
            return "line " + line + " (" + cells.get(0) + ")";
        }

        String text(int column) {
            return cells.get(column).strip();
        }

        @Nullable
        String orNull(int column) {
            return text(column).isEmpty() ? null : text(column);
        }

        List<String> list(int column) {
            return Arrays.stream(cells.get(column).split("\\|", -1))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }

        /** A number within bounds; null if the cell is empty or, with a fault noted, if it is none. */
        @Nullable
        Double number(int column, double least, double most) {
            if (text(column).isEmpty()) {
                return null;
            }
            Double value = parsed(text(column));
            if (value == null || value < least || value > most) {
                faults.add(
                        file,
                        entry(),
                        "column " + (column + 1) + " must be a number from " + (long) least + " to " + (long) most
                                + ", found \"" + text(column) + "\"");
                return null;
            }
            return value;
        }

        @Nullable
        Long id(int column) {
            Double value = number(column, 1, 1e11);
            return value == null ? null : value.longValue();
        }

        private static @Nullable Double parsed(String cell) {
            try {
                return Double.valueOf(cell);
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }

    /** All rows with the right number of columns; a fault for each other line. */
    static List<Row> of(String file, String content, int columns, Faults faults) {
        List<Row> rows = new ArrayList<>();
        String[] lines = content.split("\\R", -1);
        for (int k = 0; k < lines.length; k++) {
            if (lines[k].isBlank() || lines[k].startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(lines[k].split("\t", -1));
            if (cells.size() == columns) {
                rows.add(new Row(file, k + 1, cells, faults));
            } else {
                faults.add(
                        file,
                        "line " + (k + 1) + " (" + cells.get(0) + ")",
                        "must have " + columns + " columns parted by tabs, found " + cells.size());
            }
        }
        return rows;
    }
}
