package io.truceline.enrich.place.towns;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the file of towns out of the sources. Started by {@code enrich/towns}, by whoever brings the data up to date; the program
 * only reads what it wrote.
 */
public final class TownGenerator {
    private TownGenerator() {}

    /**
     * Makes it.
     *
     * @param args the folder with cities500.txt, admin1.json, admin2.json and subdivisions; the file to write
     */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Divisions divisions = new Divisions(City.all(from.resolve("cities500.txt")));
        List<TownRow> rows = new ArrayList<>();
        rows.addAll(divisions.first(from.resolve("admin1.json"), new Subdivisions(from.resolve("subdivisions"))));
        rows.addAll(divisions.second(from.resolve("admin2.json")));
        rows.addAll(divisions.towns());
        rows.sort(Comparator.comparing(TownRow::country)
                .thenComparing(TownRow::division)
                .thenComparing(TownRow::kind)
                .thenComparing(TownRow::id)
                .thenComparing(TownRow::name));
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            TownWriter.write(rows, out);
        }
        System.out.println(rows.size() + " towns and divisions");
    }
}
