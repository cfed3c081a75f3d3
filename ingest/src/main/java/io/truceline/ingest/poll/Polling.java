package io.truceline.ingest.poll;

import io.truceline.contract.record.Entry;
import io.truceline.contract.record.FeedState;
import java.util.List;

/**
 * What one poll comes to.
 *
 * @param state what is remembered of the feed from now on
 * @param entries new entry versions, in the order of the document
 */
record Polling(FeedState state, List<Entry> entries) {
    Polling {
        entries = List.copyOf(entries);
    }
}
