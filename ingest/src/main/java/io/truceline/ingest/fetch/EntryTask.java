package io.truceline.ingest.fetch;

import io.truceline.contract.record.Entry;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An entry under way.
 *
 * @param lane the lane that its visits go in
 * @param attempt which visit comes next, from 1
 */
record EntryTask(ConsumerRecord<byte[], byte[]> source, Entry entry, String lane, int attempt) {
    EntryTask again() {
        return new EntryTask(source, entry, lane, attempt + 1);
    }
}
