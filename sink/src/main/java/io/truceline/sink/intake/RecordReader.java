package io.truceline.sink.intake;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.Feed;
import io.truceline.contract.record.FeedState;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.record.Verdict;
import io.truceline.contract.topic.DeadLetters;
import io.truceline.contract.topic.JsonSerde;
import io.truceline.contract.topic.Topic;
import io.truceline.contract.topic.Topics;
import io.truceline.sink.store.Batch;
import io.truceline.sink.store.FeedMark;
import io.truceline.sink.store.LedgerMark;
import io.truceline.sink.store.LetterAt;
import io.truceline.sink.store.OffsetMove;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads records into a batch. What is no record of its topic, or lacks what the store needs, is poison. Pure. */
final class RecordReader {
    private final Map<String, BiConsumer<Draft, ConsumerRecord<byte[], byte[]>>> readers = new HashMap<>();

    /** A batch while it grows. */
    private static final class Draft {
        final List<LedgerMark> marks = new ArrayList<>();
        final List<TaggedArticle> articles = new ArrayList<>();
        final List<Incident> incidents = new ArrayList<>();
        final List<Alert> alerts = new ArrayList<>();
        final List<Verdict> verdicts = new ArrayList<>();
        final List<LetterAt> letters = new ArrayList<>();
        final List<FeedMark> feeds = new ArrayList<>();

        Batch batch(List<OffsetMove> moves) {
            return new Batch(moves, marks, articles, incidents, alerts, verdicts, letters, feeds);
        }
    }

    RecordReader() {
        reads(Topics.ENTRIES, (draft, entry) -> draft.marks.add(LedgerMark.seen(Sound.entry(entry))));
        reads(Topics.ARTICLES, (draft, article) -> draft.marks.add(LedgerMark.seen(Sound.article(article))));
        reads(Topics.OUTCOMES, (draft, outcome) -> draft.marks.add(LedgerMark.ended(Sound.outcome(outcome))));
        reads(Topics.TAGGED_ARTICLES, (draft, tagged) -> draft.articles.add(Sound.tagged(tagged)));
        reads(Topics.INCIDENTS, (draft, incident) -> draft.incidents.add(Sound.incident(incident)));
        reads(Topics.ALERTS, (draft, alert) -> draft.alerts.add(Sound.alert(alert)));
        reads(Topics.VERDICTS, (draft, verdict) -> draft.verdicts.add(Sound.verdict(verdict)));
        reads(Topics.FEEDS, (draft, feed) -> draft.feeds.add(mark(feed)));
        reads(Topics.FEED_STATE, (draft, state) -> draft.feeds.add(mark(state)));
        readers.put(Topics.DEAD_LETTERS.name(), RecordReader::letter);
    }

    /** The topics that are read. */
    List<String> topics() {
        return readers.keySet().stream().sorted().toList();
    }

    /** All that the records hold, with the steps forward that storing it means. */
    Reading read(Iterable<ConsumerRecord<byte[], byte[]>> records, List<OffsetMove> moves) {
        Draft draft = new Draft();
        List<Poison> poison = new ArrayList<>();
        records.forEach(record -> read(record, draft, problem -> poison.add(new Poison(record, problem))));
        return new Reading(draft.batch(moves), poison);
    }

    private void read(ConsumerRecord<byte[], byte[]> record, Draft draft, Consumer<RuntimeException> onPoison) {
        BiConsumer<Draft, ConsumerRecord<byte[], byte[]>> reader = readers.get(record.topic());
        try {
            if (reader != null) {
                reader.accept(draft, record);
            }
        } catch (RuntimeException e) {
            onPoison.accept(e);
        }
    }

    /** A tombstone says nothing to the store: what it once told stays told. */
    private <T> void reads(Topic<T> topic, BiConsumer<Draft, T> reader) {
        JsonSerde<T> serde = new JsonSerde<>(topic.type());
        readers.put(topic.name(), (draft, record) -> {
            T value = serde.read(record.value());
            if (value != null) {
                reader.accept(draft, value);
            } else if (record.value() != null) {
                throw new IllegalArgumentException("found null, allowed is a record");
            }
        });
    }

    private static FeedMark mark(Feed feed) {
        return new FeedMark(Sound.id("id", feed.id()), feed, null);
    }

    private static FeedMark mark(FeedState state) {
        return new FeedMark(Sound.id("feed", state.feed()), null, state);
    }

    private static void letter(Draft draft, ConsumerRecord<byte[], byte[]> record) {
        draft.letters.add(new LetterAt(record.partition(), record.offset(), DeadLetters.read(record)));
    }
}
