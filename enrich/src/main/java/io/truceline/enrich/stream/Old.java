package io.truceline.enrich.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Drops from stores what is older than the retention. Time is stream time: nothing here looks at a clock. */
final class Old {
    static final Duration RETENTION = Duration.ofDays(400);
    static final Duration EVERY = Duration.ofDays(1);

    private Old() {}

    static Instant limit(long streamTime) {
        return Instant.ofEpochMilli(streamTime).minus(RETENTION);
    }

    static <V> void drop(KeyValueStore<String, V> store, Predicate<V> isOld) {
        try (KeyValueIterator<String, V> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, V> next = all.next();
                if (isOld.test(next.value)) {
                    store.delete(next.key);
                }
            }
        }
    }
}
