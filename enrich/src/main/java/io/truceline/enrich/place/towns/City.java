package io.truceline.enrich.place.towns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of GeoNames' cities500.txt.
 *
 * @param name in the letters of the place's own Latin spelling
 * @param ascii the same without marks
 * @param others further names, in any script and of any age
 * @param feature GeoNames feature code: PPL, PPLA, PPLX, …
 * @param division code of the first-order division, or empty
 * @param county code of the second-order division, or empty
 */
record City(
        int id,
        String name,
        String ascii,
        List<String> others,
        double lat,
        double lon,
        String feature,
        String country,
        String division,
        String county,
        int people) {
    private static final int COLUMNS = 19;

    /** All lines of a file. */
    static List<City> all(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(City::of).toList();
        }
    }

    private static City of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "a line of cities500.txt must have " + COLUMNS + " columns, found: " + line);
        }
        return new City(
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                List.of(cells[3].split(",", -1)),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                cells[7],
                cells[8],
                cells[10],
                cells[11],
                cells[14].isEmpty() ? 0 : Integer.parseInt(cells[14]));
    }

    /** Key of its first-order division: {@code US.TX}. */
    String divisionKey() {
        return country + "." + division;
    }

    /** Key of its second-order division: {@code US.TX.201}. */
    String countyKey() {
        return divisionKey() + "." + county;
    }

    /** Whether it is the seat of its first-order division or of the country. */
    boolean isSeat() {
        return feature.equals("PPLA") || feature.equals("PPLC");
    }
}
