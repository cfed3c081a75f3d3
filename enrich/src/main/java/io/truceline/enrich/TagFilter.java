package io.truceline.enrich;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.LineFilter;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Decision;
import io.truceline.contract.record.KeywordMention;
import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.RegionScore;
import io.truceline.contract.record.TracedSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verb {@code tag}: a text in, everything that was found in it out. */
public final class TagFilter implements LineFilter {
    private final Tagger tagger;

    /** One line of the answer; offsets are UTF-16 into title or text, as {@code part} says. */
    record Answer(
            String language,
            boolean violation,
            double confidence,
            Decision decision,
            @Nullable String reason,
            List<RegionScore> regions,
            List<PlaceMention> places,
            List<KeywordMention> keywords,
            List<Claim> claims,
            List<TracedSentence> trace,
            String rulesVersion) {}

    public TagFilter(Tagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public Object apply(JsonNode line) {
        return answer(tagger.tag(StoryLine.read(line)));
    }

    private Answer answer(Tagging tagging) {
        return new Answer(
                tagging.language(),
                tagging.reading().decision() == Decision.ALERTING,
                tagging.reading().confidence(),
                tagging.reading().decision(),
                tagging.reading().reason(),
                tagging.regions(),
                tagging.places(),
                tagging.keywords(),
                tagging.reading().claims(),
                tagging.reading().trace(),
                tagger.rulesVersion());
    }
}
