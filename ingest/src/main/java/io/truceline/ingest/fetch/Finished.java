package io.truceline.ingest.fetch;

import io.truceline.contract.record.Article;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.PageState;
import io.truceline.contract.topic.DeadLetters;
import io.truceline.contract.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * An entry that is ready to be written.
 *
 * @param offset of the entry
 * @param records what is written for it
 * @param states what is remembered once it is written
 */
record Finished(
        long offset, Ending ending, List<ProducerRecord<byte[], byte[]>> records, Map<String, PageState> states) {
    /** Beside key and value a record has headers and framing. */
    private static final int FRAMING = 1_024;

    static Finished of(ConsumerRecord<byte[], byte[]> source, Judgement judgement, int partitions) {
        Outcome outcome = judgement.outcome();
        Article article = judgement.article();
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        long at = outcome.at().toEpochMilli();
        if (article != null) {
            records.add(Topics.ARTICLES.record(article.id(), article, at, partitions));
        }
        judgement
                .states()
                .forEach((key, state) -> records.add(Topics.PAGE_STATE.recordIn(source.partition(), key, state, at)));
        records.add(Topics.OUTCOMES.record(outcome.subject(), outcome, at, partitions));
        return new Finished(source.offset(), outcome.ending(), records, judgement.states());
    }

    /** A record that is no entry at all: it has no id, so nobody waits for its outcome. */
    static Finished poison(ConsumerRecord<byte[], byte[]> source, Throwable cause) {
        return new Finished(
                source.offset(), Ending.DEAD_LETTERED, List.of(DeadLetters.letter(source, "fetch", cause)), Map.of());
    }

    /** Whether the broker takes each of the records. */
    boolean fits(int maxMessageBytes) {
        return records.stream().allMatch(record -> size(record) + FRAMING <= maxMessageBytes);
    }

    private static int size(ProducerRecord<byte[], byte[]> record) {
        return (record.key() == null ? 0 : record.key().length) + (record.value() == null ? 0 : record.value().length);
    }
}
