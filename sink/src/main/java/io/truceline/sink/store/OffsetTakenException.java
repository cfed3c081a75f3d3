package io.truceline.sink.store;

/** Another sink has stored this partition's records in the meantime; nothing of the batch was stored. */
public final class OffsetTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OffsetTakenException(OffsetMove move) {
        super(move.topic() + "-" + move.partition() + " is no longer at " + move.expected());
    }
}
