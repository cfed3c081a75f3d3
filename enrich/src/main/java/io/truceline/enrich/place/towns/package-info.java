/**
 * The world's towns and divisions out of open data, in arrays.
 *
 * <pre>
 * cities, divisions ─▶ GeoNames ─▶ TownWriter ─▶ towns.bin.gz ─▶ TownReader ─▶ Towns
 *        (once, by whoever brings the data up to date)              (at each start)
 * </pre>
 */
@NullMarked
package io.truceline.enrich.place.towns;

import org.jspecify.annotations.NullMarked;
