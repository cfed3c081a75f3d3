package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.RegionScore;
import io.truceline.enrich.text.Margins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which conflict regions a story is about: mentions count by where they stand, in proportion to all places that the story
 * names. A place named in passing makes no region.
 */
final class RegionScorer {
    private static final double TITLE = 3;
    private static final double FIRST_PARAGRAPH = 2;
    private static final double ADJECTIVE = 0.5;
    /** A dateline says where the reporter sits: near, most often, but no more. */
    private static final double MARGIN = 0.5;
    /** Below this a region is only named in passing. */
    private static final double LEAST = 0.12;
    /** Keeps a single mention from reaching the top score. */
    private static final double DAMPING = 1;

    private final Gazetteer gazetteer;

    /**
     * How a text begins.
     *
     * @param end offset at which its first paragraph ends
     */
    record Lead(int end, Margins margins) {}

    RegionScorer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Scores of one story, best first.
     *
     * @param lead offset at which the first paragraph of the text ends, and its datelines
     */
    List<RegionScore> score(List<PlaceMention> places, List<PlaceMention> adjectives, Lead lead) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, Integer> mentions = new LinkedHashMap<>();
        double all = DAMPING;
        for (PlaceMention place : places) {
            double weight = weight(place, lead);
            all += weight;
            count(place, weight, weights, mentions);
        }
        for (PlaceMention adjective : adjectives) {
            count(adjective, ADJECTIVE * weight(adjective, lead), weights, mentions);
        }
        return scores(weights, mentions, all);
    }

    private static double weight(PlaceMention place, Lead lead) {
        if (place.part() == Part.TITLE) {
            return TITLE;
        }
        if (lead.margins().hold(place.start(), place.end())) {
            return MARGIN;
        }
        return place.start() < lead.end() ? FIRST_PARAGRAPH : 1;
    }

    private static void count(
            PlaceMention place, double weight, Map<String, Double> weights, Map<String, Integer> mentions) {
        if (place.region() != null) {
            weights.merge(place.region(), weight, Double::sum);
            mentions.merge(place.region(), 1, Integer::sum);
        }
    }

    private List<RegionScore> scores(Map<String, Double> weights, Map<String, Integer> mentions, double all) {
        List<RegionScore> scores = new ArrayList<>();
        weights.forEach((id, weight) -> {
            Region region = gazetteer.region(id);
            double score = Math.min(1, weight / all);
            if (region != null && score >= LEAST) {
                double rounded = Math.round(score * 1000) / 1000.0;
                scores.add(
                        new RegionScore(id, region.name(), region.countries(), rounded, mentions.getOrDefault(id, 0)));
            }
        });
        scores.sort(Comparator.comparingDouble(RegionScore::score).reversed().thenComparing(RegionScore::id));
        return List.copyOf(scores);
    }
}
