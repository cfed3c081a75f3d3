package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.contract.record.RegionScore;
import io.truceline.enrich.Story;
import io.truceline.enrich.text.Margins;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the places that a story names and the conflict regions that it is about. Deterministic; safe for many threads. */
public final class PlaceTagger {
    private final Gazetteer gazetteer;
    private final NameFinder finder;
    private final Sport sport;
    private final Doubt doubt;
    private final UnknownPlaces unknown;
    private final NearbyNames nearby;
    private final Resolver resolver;
    private final RegionScorer scorer;

    /**
     * Prepares for any number of stories.
     *
     * @param actors whether a folded word belongs to the name of a party, which is then no unknown village
     */
    public PlaceTagger(Gazetteer gazetteer, Predicate<String> actors) {
        this.gazetteer = gazetteer;
        finder = new NameFinder(gazetteer.names(), gazetteer.traps());
        sport = new Sport(gazetteer.traps());
        doubt = new Doubt(gazetteer.traps());
        unknown = new UnknownPlaces(gazetteer.patterns(), gazetteer.traps());
        nearby = new NearbyNames(gazetteer.patterns(), gazetteer.traps(), actors);
        resolver = new Resolver(gazetteer);
        scorer = new RegionScorer(gazetteer);
    }

    /**
     * Tags a story.
     *
     * @param title the story's title as tokens; of the empty text if it has none
     * @param text the story's body as tokens
     * @param fighting whether the story has keywords of fighting: then little-known places of conflict regions are meant sooner, and no
     *     word of sport makes it one about a game
     */
    public PlaceTags tag(Story story, TokenText title, TokenText text, boolean fighting) {
        List<Candidate> all = sifted(title, text);
        Map<String, Double> hints = gazetteer.hints().in(List.of(title, text));
        Clues clues = clues(all, List.of(title, text), hints, fighting);
        List<Candidate> known = gazetteer.littles().kept(all, clues);
        List<Candidate> fitting = all.stream().filter(clues::isAtHome).toList();
        List<Candidate> candidates = new ArrayList<>(candidates(Part.TITLE, title, known, fitting));
        candidates.addAll(candidates(Part.TEXT, text, known, fitting));
        List<Resolver.Resolved> resolved = resolver.resolve(candidates, hints, story.outletCountry());
        Mentions mentions = new Mentions(gazetteer);
        resolved.forEach(mentions::addKnown);
        RegionScorer.Lead lead = new RegionScorer.Lead(leadEnd(text), Margins.of(text.text()));
        boolean played = !fighting && sport.isToldOf(List.of(title, text));
        List<RegionScore> regions = regions(mentions, lead, played);
        resolved.forEach(r -> mentions.addUnknown(r, regions));
        return new PlaceTags(mentions.places(), regions(mentions, lead, played), mentions.adjectives());
    }

    private List<RegionScore> regions(Mentions mentions, RegionScorer.Lead lead, boolean played) {
        return played ? List.of() : scorer.score(mentions.places(), mentions.adjectives(), lead);
    }

    /** All names but those of which the words beside them say already that they are no places. */
    List<Candidate> sifted(TokenText title, TokenText text) {
        List<Candidate> all = new ArrayList<>(doubt.sift(finder.find(Part.TITLE, title)));
        all.addAll(doubt.sift(finder.find(Part.TEXT, text)));
        return all;
    }

    Clues clues(List<Candidate> all, List<TokenText> texts, Map<String, Double> hints, boolean fighting) {
        return new Clues(all, texts, new Context(all, hints, gazetteer.theatres()), gazetteer.traps(), fighting);
    }

    private List<Candidate> candidates(Part part, TokenText text, List<Candidate> meant, List<Candidate> fitting) {
        List<Candidate> all =
                new ArrayList<>(meant.stream().filter(c -> c.part() == part).toList());
        List<Candidate> byPattern = unknown.find(part, text, all);
        all.removeIf(k -> byPattern.stream().anyMatch(u -> u.from() < k.to() && k.from() < u.to()));
        byPattern.forEach(u -> all.add(named(u, fitting)));
        all.addAll(nearby.find(part, text, all));
        all.sort(Comparator.comparingInt(Candidate::from));
        return all;
    }

    /** A place kept by pattern may be one of the world's towns, if there is one in a country that the text speaks of. */
    private static Candidate named(Candidate byPattern, List<Candidate> fitting) {
        return fitting.stream()
                .filter(c -> c.part() == byPattern.part() && c.from() == byPattern.from() && c.to() == byPattern.to())
                .findFirst()
                .orElse(byPattern);
    }

    private static int leadEnd(TokenText text) {
        int end = text.text().indexOf('\n');
        @Nullable
        Integer lead = end < 0 && !text.sentences().isEmpty()
                ? (Integer) text.sentences().get(0).end()
                : null;
        return lead == null ? end : lead;
    }
}
