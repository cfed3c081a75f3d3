package io.truceline.ingest.fetch;

import io.truceline.contract.ops.Failures;
import io.truceline.contract.record.Entry;
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
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One partition of the entries: visits their pages, side by side and in any order, and writes how each entry ends. */
final class FetchPartition implements OwnedPartition {
    private static final Logger LOG = LoggerFactory.getLogger(FetchPartition.class);

    /** Entries of one transaction at most, so that it stays short. */
    private static final int MOST = 50;

    private final Taken taken;
    private final PageBook pages;
    private final OffsetWindow window;
    private final Visits visits;
    private final Parts parts;
    private final long start;
    private final List<Finished> finished = new ArrayList<>();

    /** What all partitions share. */
    record Parts(PageJudge judge, FetchMeters meters, int partitions, int maxMessageBytes) {}

    FetchPartition(Taken taken, OffsetAndMetadata committed, PageBook pages, Visits visits, Parts parts) {
        this.taken = taken;
        this.pages = pages;
        this.start = committed.offset();
        this.window = new OffsetWindow(start, committed.metadata());
        this.visits = visits;
        this.parts = parts;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public void accept(ConsumerRecord<byte[], byte[]> record) {
        if (window.take(record.offset())) {
            parts.meters().received();
            begin(record);
        }
    }

    @Override
    public boolean work(Instant now) {
        visits.collect(now).forEach(over -> finished.add(finish(over)));
        boolean busy = visits.begin(now);
        while (!finished.isEmpty()) {
            write(finished.subList(0, Math.min(MOST, finished.size())));
        }
        return busy;
    }

    @Override
    public boolean isFull() {
        return window.isFull();
    }

    @Override
    public void close() {
        visits.close();
        parts.meters().dropped(window.open());
        taken.writer().close();
    }

    int underWay() {
        return window.open();
    }

    private void begin(ConsumerRecord<byte[], byte[]> record) {
        Entry entry;
        try {
            entry = entry(record);
        } catch (SerializationException e) {
            LOG.warn(
                    "dead letter: {}-{} at {}: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    Failures.line(e));
            finished.add(Finished.poison(record, e));
            return;
        }
        String link = entry.link();
        if (link == null) {
            Visit none = Visit.Missed.forGood("the entry has no link", entry.seenAt());
            finished.add(finish(new Visits.Arrived(new EntryTask(record, entry, "", 1), none)));
        } else {
            visits.add(new EntryTask(record, entry, visits.lane(link), 1));
        }
    }

    private static Entry entry(ConsumerRecord<byte[], byte[]> record) {
        Entry entry = Topics.ENTRIES.valueSerde().deserializer().deserialize(record.topic(), record.value());
        if (entry == null
                || entry.id() == null
                || entry.feed() == null
                || entry.guid() == null
                || entry.outlet() == null
                || entry.seenAt() == null) {
            throw new SerializationException("no entry, or one without id, feed, guid, outlet or time");
        }
        return entry;
    }

    private Finished finish(Visits.Arrived over) {
        ConsumerRecord<byte[], byte[]> source = over.task().source();
        Judgement judgement = parts.judge().judge(over.task().entry(), over.visit(), pages);
        Finished done = Finished.of(source, judgement, parts.partitions());
        if (!done.fits(parts.maxMessageBytes())) {
            judgement = PageJudge.failed(
                    over.task().entry(),
                    "the article is larger than kafka.maxMessageBytes",
                    over.visit().at());
            done = Finished.of(source, judgement, parts.partitions());
        }
        // the next judgement of this round must know; if the transaction fails, the book is thrown away with the
        // partition
        done.states().forEach(pages::put);
        return done;
    }

    private void write(List<Finished> some) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Finished one : some) {
            records.addAll(one.records());
            window.finish(one.offset());
        }
        OffsetAndMetadata position = new OffsetAndMetadata(window.position(), window.metadata());
        taken.writer().commit(new Batch(records, Map.of(taken.partition(), position)));
        some.forEach(one -> parts.meters().ended(one.ending()));
        some.clear();
    }
}
