package io.truceline.enrich.incident;

import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.Precision;
import io.truceline.enrich.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A place as far as matching needs it.
 *
 * @param name folded name; null if none is given
 */
public record Spot(
        @Nullable String name,
        Precision precision,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String country,
        @Nullable String region) {
    /** Two spellings or quarters of one village lie closer than this. */
    private static final double SAME_KM = 5;
    /** A village of a district lies closer to the district's seat than this. */
    private static final double WITHIN_KM = 40;

    private static final double EARTH_DIAMETER_KM = 12742;

    static Spot of(ClaimPlace place) {
        @Nullable String name = place.name();
        return new Spot(
                name == null ? null : Fold.of(name),
                place.precision(),
                place.lat(),
                place.lon(),
                place.country(),
                place.region());
    }

    /** A village or town. */
    boolean isVillage() {
        return name != null && precision.compareTo(Precision.TOWN) <= 0;
    }

    /** A village, town or district: a place that two events do not share by chance. */
    boolean isFine() {
        return name != null && precision.compareTo(Precision.DISTRICT) <= 0;
    }

    /** Whether both are surely one place. */
    boolean isSame(Spot other) {
        boolean named = name != null && name.equals(other.name);
        return named || (isVillage() && other.isVillage() && km(other) <= SAME_KM);
    }

    /** Whether one may lie in the other. */
    boolean mayHold(Spot other) {
        return isVillage() != other.isVillage() && km(other) <= WITHIN_KM;
    }

    /** Whether nothing known of either says that they lie in different regions or countries. */
    boolean sharesRegion(Spot other) {
        if (region != null && other.region != null) {
            return region.equals(other.region);
        }
        return country == null || other.country == null || country.equals(other.country);
    }

    private double km(Spot other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            return Double.MAX_VALUE;
        }
        double a = square(Math.sin(Math.toRadians(other.lat - lat) / 2));
        double b = square(Math.sin(Math.toRadians(other.lon - lon) / 2));
        double c = Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat));
        return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(a + c * b));
    }

    private static double square(double x) {
        return x * x;
    }
}
