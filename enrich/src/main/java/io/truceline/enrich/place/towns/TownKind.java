package io.truceline.enrich.place.towns;

/** What sort of place a row is. */
public enum TownKind {
    /** State or province. */
    DIVISION(0),
    /** County or district of a state or province. */
    COUNTY(1),
    TOWN(2),
    /** Of fewer people than a town has. */
    VILLAGE(3),
    /** A part of a town, with a name of its own. */
    QUARTER(4);

    /** People of a town at least. */
    static final int LEAST_TOWN = 1000;

    private final int code;

    TownKind(int code) {
        this.code = code;
    }

    /** How the file writes it. */
    int code() {
        return code;
    }
}
