package io.truceline.ingest.poll;

import io.truceline.contract.record.Entry;
import io.truceline.contract.topic.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An entry as a record that the broker takes: what is too large goes without its content, or even without its summary. */
final class EntryRecord {
    /** Beside key and value a record has headers and framing. */
    private static final int FRAMING = 1_024;

    private final Domains domains = new Domains();
    private final int partitions;
    private final int maxMessageBytes;

    EntryRecord(int partitions, int maxMessageBytes) {
        this.partitions = partitions;
        this.maxMessageBytes = maxMessageBytes;
    }

    ProducerRecord<byte[], byte[]> of(Entry entry, String feedUrl) {
        ProducerRecord<byte[], byte[]> whole = record(entry, feedUrl);
        if (fits(whole)) {
            return whole;
        }
        ProducerRecord<byte[], byte[]> less = record(with(entry, entry.summary()), feedUrl);
        return fits(less) ? less : record(with(entry, null), feedUrl);
    }

    private ProducerRecord<byte[], byte[]> record(Entry entry, String feedUrl) {
        return Topics.ENTRIES.record(
                domains.of(entry.link(), feedUrl), entry, entry.seenAt().toEpochMilli(), partitions);
    }

    private boolean fits(ProducerRecord<byte[], byte[]> record) {
        return record.key().length + record.value().length + FRAMING <= maxMessageBytes;
    }

    private static Entry with(Entry entry, @Nullable String summary) {
        return new Entry(
                entry.schema(),
                entry.id(),
                entry.feed(),
                entry.outlet(),
                entry.guid(),
                entry.link(),
                entry.title(),
                summary,
                null,
                entry.authors(),
                entry.publishedAt(),
                entry.updatedAt(),
                entry.seenAt());
    }
}
