package io.truceline.sink.deliver;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.Ids;
import java.time.Instant;

/**
 * A delivery that is leased to us.
 *
 * @param tries tries so far, this one included
 * @param createdAt when it fell due first
 */
record Due(Alert alert, String target, int tries, Instant createdAt) {

    /** The same for every try and every rebuild: by this the receiver knows what it has had. */
    String key() {
        return "msg_" + Ids.of(alert.id(), target);
    }
}
