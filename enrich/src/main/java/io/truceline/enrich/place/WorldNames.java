package io.truceline.enrich.place;

import io.truceline.enrich.place.towns.TownKind;
import io.truceline.enrich.place.towns.TownReader;
import io.truceline.enrich.place.towns.Towns;
import io.truceline.enrich.text.NameIndex;
import io.truceline.enrich.text.NameIndexBuilder;
import io.truceline.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All names at once: those of the files that analysts edit, and those of the world's towns. Immutable. */
final class WorldNames {
    private static final Map<TownKind, PlaceKind> KINDS = Map.of(
            TownKind.DIVISION, PlaceKind.DIVISION,
            TownKind.COUNTY, PlaceKind.DISTRICT,
            TownKind.TOWN, PlaceKind.TOWN,
            TownKind.VILLAGE, PlaceKind.VILLAGE,
            TownKind.QUARTER, PlaceKind.VILLAGE);

    private final List<Name> known;
    private final RegionBoxes boxes;
    private final @Nullable Towns towns;
    private final Map<Long, Place> byId = new HashMap<>();
    private final Map<String, Place> divisions = new HashMap<>();
    private final NameIndex index;

    /**
     * Collects all names.
     *
     * @param files what the files say
     * @param world told when the forms are in: the world's towns, or null for none
     */
    WorldNames(GazetteerParts files, Supplier<@Nullable TownReader> world) {
        this.boxes = files.boxes();
        NameIndexBuilder builder = new NameIndexBuilder(new Vocabulary());
        files.forms().into(builder);
        List<Name> known = files.names();
        TownReader reader = world.get();
        towns = reader == null ? null : reader.into(builder, known.size());
        index = builder.build();
        this.known = towns == null ? List.copyOf(known) : peopled(known, towns);
        this.known.forEach(name -> note(name.place()));
    }

    /** The names, their places with as many people as the table of towns counts where the files do not tell. */
    private static List<Name> peopled(List<Name> known, Towns towns) {
        long[] wanted = known.stream()
                .map(Name::place)
                .filter(place -> place.population() == 0 && place.geonameId() != null)
                .mapToLong(Place::geonameId)
                .sorted()
                .distinct()
                .toArray();
        Map<Long, Integer> people = new HashMap<>();
        for (int town = 0; town < towns.size(); town++) {
            if (Arrays.binarySearch(wanted, towns.id(town)) >= 0) {
                people.put((long) towns.id(town), towns.people(town));
            }
        }
        return known.stream()
                .map(name -> name.place().population() > 0 ? name : name.withPeople(of(people, name.place())))
                .toList();
    }

    private static int of(Map<Long, Integer> people, Place place) {
        return place.geonameId() == null ? 0 : people.getOrDefault(place.geonameId(), 0);
    }

    private void note(Place place) {
        if (place.geonameId() != null) {
            byId.putIfAbsent(place.geonameId(), place);
        }
        if (place.kind() == PlaceKind.DIVISION && place.division() != null) {
            divisions.putIfAbsent(place.country() + "." + place.division(), place);
        }
    }

    NameIndex index() {
        return index;
    }

    /** What values of the index stand for: names of the files first, then the towns that are not the same places again. */
    List<Name> names(List<Integer> values) {
        List<Name> names = new ArrayList<>(values.size());
        for (int value : values) {
            Name name = value < known.size() ? known.get(value) : town(value - known.size());
            if (!name.little() || names.stream().noneMatch(other -> isSame(other.place(), name.place()))) {
                names.add(name);
            }
        }
        return names;
    }

    /** Twice the number of the town, one more for another name than its first. */
    private Name town(int value) {
        int town = value / 2;
        Towns all = Objects.requireNonNull(towns);
        Place same = all.kind(town) == TownKind.DIVISION
                ? divisions.get(all.country(town) + "." + all.division(town))
                : byId.get((long) all.id(town));
        return Name.little(same == null ? place(all, town) : same, value % 2 == 0);
    }

    private Place place(Towns all, int town) {
        String division = all.division(town);
        return new Place(
                all.name(town),
                KINDS.getOrDefault(all.kind(town), PlaceKind.TOWN),
                all.country(town),
                division.isEmpty() ? null : division,
                all.lat(town),
                all.lon(town),
                all.id(town) == 0 ? null : (long) all.id(town),
                all.people(town),
                boxes.regionOf(all.country(town), all.lat(town), all.lon(town), all.people(town)));
    }

    /** Whether two places of one name are the same one, told by two tables. */
    private static boolean isSame(Place one, Place other) {
        if (one.equals(other)) {
            return true;
        }
        boolean alike = one.country() != null && one.country().equals(other.country());
        boolean sizes = one.kind() == other.kind()
                || !(one.kind().isLargerThan(PlaceKind.TOWN) || other.kind().isLargerThan(PlaceKind.TOWN));
        return alike && sizes && Distance.isWithin(one, other, one.kind() == PlaceKind.DIVISION ? 300 : 30);
    }
}
