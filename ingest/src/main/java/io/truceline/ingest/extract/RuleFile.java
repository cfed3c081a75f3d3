package io.truceline.ingest.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated rule files beside this class. Lines that are blank or begin with {@code #} are comment. */
final class RuleFile {
    private RuleFile() {}

    /**
     * @param columns how many columns each line must have
     * @throws IllegalStateException if the file is missing or a line has other columns; the message names the line
     */
    static List<String[]> rows(String name, int columns) {
        try (InputStream in = RuleFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("rule file " + name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read rule file " + name, e);
        }
    }

    private static String[] cells(String name, String line, int columns) {
        String[] cells = line.strip().split("\t+", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(
                    name + ": \"" + line + "\" has " + cells.length + " columns, not " + columns);
        }
        return cells;
    }
}
