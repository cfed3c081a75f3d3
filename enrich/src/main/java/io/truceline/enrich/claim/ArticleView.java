package io.truceline.enrich.claim;

import io.truceline.enrich.Story;
import io.truceline.enrich.place.PlaceTags;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article cut into passages, with what holds for all of it.
 *
 * @param grammar that of its language
 * @param newsYear year of publication, or the latest that an undated article names; 0 if none
 */
record ArticleView(
        Story story, PlaceTags tags, Situation situation, Grammar grammar, List<Passage> passages, int newsYear) {
    static @Nullable LocalDate published(Story story) {
        return story.publishedAt() == null
                ? null
                : story.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    Set<String> classes() {
        return passages.stream().flatMap(p -> p.cues().classes().stream()).collect(Collectors.toSet());
    }
}
