package io.truceline.enrich.place.towns;

import java.nio.charset.StandardCharsets;

/**
 * The world's towns and divisions, numbered from 0. Plain arrays, so that a quarter of a million of them take little memory.
 * Immutable.
 */
public final class Towns {
    /** Coordinates are kept as whole numbers of this part of a degree: one metre or so. */
    static final double DEGREE = 1e5;

    private static final TownKind[] KINDS = TownKind.values();

    private final int size;
    private final int[] ids;
    private final byte[] kinds;
    private final short[] countries;
    private final short[] divisions;
    private final int[] lats;
    private final int[] lons;
    private final int[] people;
    private final byte[] names;
    private final int[] nameStarts;
    private final String[] codes;

    /** Reads all but the spellings. */
    Towns(Unpacked in) {
        size = in.number();
        codes = new String[in.number()];
        for (int k = 0; k < codes.length; k++) {
            codes[k] = in.text();
        }
        kinds = new byte[size];
        in.copy(kinds, 0, size);
        countries = shorts(in);
        divisions = shorts(in);
        ids = differences(in);
        lats = differences(in);
        lons = differences(in);
        people = new int[size];
        for (int k = 0; k < size; k++) {
            people[k] = in.number();
        }
        nameStarts = new int[size + 1];
        for (int k = 0; k < size; k++) {
            nameStarts[k + 1] = nameStarts[k] + in.number();
        }
        names = new byte[nameStarts[size]];
        in.copy(names, 0, names.length);
    }

    private short[] shorts(Unpacked in) {
        short[] all = new short[size];
        for (int k = 0; k < size; k++) {
            all[k] = (short) in.number();
        }
        return all;
    }

    private int[] differences(Unpacked in) {
        int[] all = new int[size];
        int last = 0;
        for (int k = 0; k < size; k++) {
            last += in.signed();
            all[k] = last;
        }
        return all;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** GeoNames id; 0 for a division or county, of which the source tells none. */
    public int id(int town) {
        return ids[town];
    }

    /** What it is called, in Latin letters. */
    public String name(int town) {
        return new String(names, nameStarts[town], nameStarts[town + 1] - nameStarts[town], StandardCharsets.UTF_8);
    }

    public TownKind kind(int town) {
        return KINDS[kinds[town]];
    }

    /** ISO 3166-1 alpha-2. */
    public String country(int town) {
        return codes[countries[town]];
    }

    /** GeoNames code of the state or province that it is or lies in; empty if there is none. */
    public String division(int town) {
        return codes[divisions[town]];
    }

    /** Degrees north. */
    public double lat(int town) {
        return lats[town] / DEGREE;
    }

    /** Degrees east. */
    public double lon(int town) {
        return lons[town] / DEGREE;
    }

    /** How many people live there; 0 if not known. */
    public int people(int town) {
        return people[town];
    }
}
