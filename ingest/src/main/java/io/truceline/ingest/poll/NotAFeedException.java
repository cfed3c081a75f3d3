package io.truceline.ingest.poll;

/** The bytes are no feed; the message says in plain words what they look like. */
public final class NotAFeedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    NotAFeedException(String message) {
        super(message);
    }
}
