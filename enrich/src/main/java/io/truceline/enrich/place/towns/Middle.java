package io.truceline.enrich.place.towns;

/** The middle of a division: the mean of its towns, each with the weight of its people. */
final class Middle {
    private static final double ROUND = 360;

    private final double firstLon;
    private double weight;
    private double lat;
    private double lon;
    private int people;

    Middle(City first) {
        firstLon = first.lon();
        add(first);
    }

    void add(City city) {
        double by = city.people() + 1.0;
        // where the date line cuts a division, its towns lie on one side of it all the same
        double away = Math.IEEEremainder(city.lon() - firstLon, ROUND);
        weight += by;
        lat += by * city.lat();
        lon += by * away;
        people += city.people();
    }

    double lat() {
        return lat / weight;
    }

    double lon() {
        return Math.IEEEremainder(firstLon + lon / weight, ROUND);
    }

    /** Of its towns: fewer than live there, but in proportion. */
    int people() {
        return people;
    }
}
