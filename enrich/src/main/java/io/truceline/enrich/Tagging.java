package io.truceline.enrich;

import io.truceline.contract.record.KeywordMention;
import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.RegionScore;
import io.truceline.enrich.claim.Reading;
import java.util.List;

/**
 * All that was found in a story.
 *
 * @param language BCP 47; {@code und} if it cannot be told
 * @param reading claims and decision
 */
public record Tagging(
        String language,
        List<PlaceMention> places,
        List<RegionScore> regions,
        List<KeywordMention> keywords,
        Reading reading) {
    public Tagging {
        places = List.copyOf(places);
        regions = List.copyOf(regions);
        keywords = List.copyOf(keywords);
    }
}
