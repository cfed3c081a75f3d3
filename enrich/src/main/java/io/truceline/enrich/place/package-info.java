/**
 * Where a story plays: the places that it names and the conflict regions that it is about.
 *
 * <pre>
 * countries.tsv, places.tsv, regions.yaml, … ─▶ GazetteerFiles ─▶ GazetteerCheck
 *                                                     └─────────▶ Gazetteer ◀─ Towns (the world's)
 * TokenText ─▶ NameFinder ─▶ Doubt (persons, words, teams) ─▶ Littles (what speaks for a little-known town)
 *           ─▶ UnknownPlaces, NearbyNames ─▶ Resolver ◀─ Context ─▶ RegionScorer ─▶ PlaceTags
 * </pre>
 *
 * <p>Precision first: a name that may be something else counts only where its surroundings say that it is a place.
 */
@NullMarked
package io.truceline.enrich.place;

import org.jspecify.annotations.NullMarked;
