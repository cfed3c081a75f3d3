package io.truceline.enrich.place;

/** How far places are from each other. */
final class Distance {
    /** Mean radius of the earth in km (IUGG). */
    private static final double RADIUS_KM = 6371.0;

    private Distance() {}

    /** Kilometres along the surface between two points in degrees (haversine formula). */
    static double km(double lat, double lon, double otherLat, double otherLon) {
        double phi = Math.toRadians(lat);
        double otherPhi = Math.toRadians(otherLat);
        double across = Math.sin((otherPhi - phi) / 2);
        double along = Math.sin(Math.toRadians(otherLon - lon) / 2);
        double part = across * across + Math.cos(phi) * Math.cos(otherPhi) * along * along;
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(part)));
    }

    /** Whether both have coordinates and are at most so many kilometres apart. */
    static boolean isWithin(Place one, Place other, double km) {
        return one.lat() != null
                && one.lon() != null
                && other.lat() != null
                && other.lon() != null
                && km(one.lat(), one.lon(), other.lat(), other.lon()) <= km;
    }
}
