package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.Precision;
import io.truceline.enrich.Story;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.List;

/** Finds the places that a story names and the conflict regions that it is about. Deterministic; safe for many threads. */
public final class PlaceTagger {
    private final Gazetteer gazetteer;
    private final NameFinder finder;

    public PlaceTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        finder = new NameFinder(gazetteer.names());
    }

    /**
     * Tags a story.
     *
     * @param title the story's title as tokens; of the empty text if it has none
     * @param text the story's body as tokens
     */
    public PlaceTags tag(Story story, TokenText title, TokenText text) {
        List<Candidate> candidates = new ArrayList<>(finder.find(Part.TITLE, title));
        candidates.addAll(finder.find(Part.TEXT, text));
        List<PlaceMention> places = new ArrayList<>();
        List<PlaceMention> adjectives = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Place place = candidate.names().get(0).place();
            (candidate.isAdjective() ? adjectives : places).add(mention(candidate, place));
        }
        return new PlaceTags(places, List.of(), adjectives);
    }

    private PlaceMention mention(Candidate at, Place place) {
        Precision precision = place.kind().precision();
        return new PlaceMention(
                place.name(),
                at.part(),
                at.start(),
                at.end(),
                place.lat(),
                place.lon(),
                place.geonameId(),
                place.country(),
                place.region() == null ? gazetteer.regionOfCountry(place.country()) : place.region(),
                precision);
    }
}
