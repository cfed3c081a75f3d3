package io.truceline.ingest.poll;

import io.truceline.contract.record.FeedState;
import io.truceline.contract.topic.Topics;
import io.truceline.ingest.publish.Batch;
import io.truceline.ingest.publish.OwnedPartition;
import io.truceline.ingest.publish.StepPlan.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One partition of the feeds: polls each when it is due, and writes what came of it in a transaction for each poll. */
final class FeedPartition implements OwnedPartition {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPartition.class);

    private final Taken taken;
    private final FeedBook book;
    private final Polls polls;
    private final Parts parts;
    private final long start;
    private long next;

    /** What all partitions share. */
    record Parts(EntryRecord entries, PollMeters meters, int partitions) {}

    /** @param start where the feeds of the book end in their topic */
    FeedPartition(Taken taken, FeedBook book, Polls polls, Parts parts, long start) {
        this.taken = taken;
        this.book = book;
        this.polls = polls;
        this.parts = parts;
        this.start = start;
        this.next = start;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public void accept(ConsumerRecord<byte[], byte[]> record) {
        next = record.offset() + 1;
        StateRecords.put(Topics.FEEDS, record, book.feeds());
    }

    @Override
    public boolean work(Instant now) {
        for (Polling polling : polls.collect(now)) {
            tell(polling);
            if (book.learn(polling, now)) {
                taken.writer().commit(batch(polling));
            }
            parts.meters().ended(polling);
        }
        book.feeds().values().forEach(feed -> polls.plan(feed, book.dueAt(feed)));
        polls.begin(book, now);
        return polls.underWay() > 0;
    }

    @Override
    public boolean isFull() {
        return false;
    }

    @Override
    public void close() {
        polls.close();
        taken.writer().close();
    }

    int feeds() {
        return book.feeds().size();
    }

    long failing() {
        return book.failing();
    }

    private Batch batch(Polling polling) {
        FeedState state = polling.state();
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        polling.entries().forEach(entry -> records.add(parts.entries().of(entry, state.url())));
        long at = state.polledAt() == null ? 0 : state.polledAt().toEpochMilli();
        records.add(Topics.FEED_STATE.record(state.feed(), state, at, parts.partitions()));
        return new Batch(records, Map.of(taken.partition(), new OffsetAndMetadata(next)));
    }

    private void tell(Polling polling) {
        FeedState state = polling.state();
        FeedState before = book.states().get(state.feed());
        if (state.failures() == 1) {
            LOG.info("feed {} fails: {}", state.url(), state.lastError());
        } else if (state.failures() == 0 && before != null && before.failures() > 0) {
            LOG.info("feed {} works again", state.url());
        }
    }
}
