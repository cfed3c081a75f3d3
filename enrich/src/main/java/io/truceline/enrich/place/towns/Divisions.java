package io.truceline.enrich.place.towns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.truceline.enrich.text.Fold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * States, provinces, counties and districts. The source has their codes and names; where they lie follows from the towns in them. A name
 * that a town in it has, too, is left to the town.
 */
final class Divisions {
    private final List<City> cities;
    private final Map<String, Middle> middles = new HashMap<>();
    private final Map<String, City> seats = new HashMap<>();
    /** Folded names of towns by country. */
    private final Map<String, Set<String>> towns = new HashMap<>();

    Divisions(List<City> cities) {
        this.cities = cities;
        for (City city : cities) {
            count(city.divisionKey(), city);
            count(city.countyKey(), city);
            if (city.isSeat()) {
                seats.put(city.divisionKey(), city);
            }
            towns.computeIfAbsent(city.country(), c -> new HashSet<>()).add(Fold.of(city.name()));
        }
    }

    private void count(String key, City city) {
        Middle middle = middles.get(key);
        if (middle == null) {
            middles.put(key, new Middle(city));
        } else {
            middle.add(city);
        }
    }

    /** First-order divisions, with their names in our languages. */
    List<TownRow> first(Path file, Subdivisions names) throws IOException {
        List<TownRow> rows = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
            String key = node.path("code").asText();
            Set<String> all = new LinkedHashSet<>(List.of(node.path("name").asText()));
            Set<String> called = new LinkedHashSet<>(all);
            City seat = seats.get(key);
            if (seat != null && isNamedAfter(node.path("name").asText(), seat)) {
                called.addAll(seat.others());
            }
            all.addAll(names.names(key.substring(0, 2), called));
            add(rows, key, TownKind.DIVISION, all);
        }
        return rows;
    }

    private static boolean isNamedAfter(String name, City seat) {
        String bare = Subdivisions.bare(name);
        return bare.equals(Subdivisions.bare(seat.name()))
                || seat.others().stream().map(Subdivisions::bare).anyMatch(bare::equals);
    }

    /** Second-order divisions. */
    List<TownRow> second(Path file) throws IOException {
        List<TownRow> rows = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
            add(
                    rows,
                    node.path("code").asText(),
                    TownKind.COUNTY,
                    Set.of(node.path("name").asText()));
        }
        return rows;
    }

    private void add(List<TownRow> rows, String key, TownKind kind, Set<String> called) {
        Middle middle = middles.get(key);
        String[] parts = key.split("\\.", -1);
        if (middle == null || parts.length < 2) {
            return; // nobody lives there
        }
        Set<String> names = NameSieve.kept(called);
        names.removeIf(name -> towns.getOrDefault(parts[0], Set.of()).contains(Fold.of(name)));
        if (!names.isEmpty()) {
            rows.add(new TownRow(
                    0,
                    names.iterator().next(),
                    names,
                    kind,
                    parts[0],
                    parts[1],
                    middle.lat(),
                    middle.lon(),
                    middle.people()));
        }
    }

    /** The towns themselves. */
    List<TownRow> towns() {
        return cities.stream()
                .map(Divisions::town)
                .filter(town -> !town.names().isEmpty())
                .toList();
    }

    private static TownRow town(City city) {
        Set<String> called = new LinkedHashSet<>(List.of(city.name(), city.ascii()));
        called.addAll(city.others());
        return new TownRow(
                city.id(),
                city.name(),
                NameSieve.kept(called),
                kind(city),
                city.country(),
                city.division(),
                city.lat(),
                city.lon(),
                city.people());
    }

    private static TownKind kind(City city) {
        if (city.feature().equals("PPLX")) {
            return TownKind.QUARTER;
        }
        boolean seat = city.feature().startsWith("PPLA") || city.feature().equals("PPLC");
        return city.people() >= TownKind.LEAST_TOWN || seat ? TownKind.TOWN : TownKind.VILLAGE;
    }
}
