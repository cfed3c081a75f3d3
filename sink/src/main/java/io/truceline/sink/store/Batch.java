package io.truceline.sink.store;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.record.Verdict;
import java.util.List;

/**
 * What one read from Kafka brings: all of it is stored in one transaction, or none. Storing the same again changes nothing.
 *
 * @param offsets where reading goes on once this is stored
 * @param marks what is learnt about entries and article versions, in the order read
 */
public record Batch(
        List<OffsetMove> offsets,
        List<LedgerMark> marks,
        List<TaggedArticle> articles,
        List<Incident> incidents,
        List<Alert> alerts,
        List<Verdict> verdicts,
        List<LetterAt> letters,
        List<FeedMark> feeds) {

    /** An empty batch that only moves offsets. */
    public static Batch of(List<OffsetMove> offsets) {
        return new Batch(offsets, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
