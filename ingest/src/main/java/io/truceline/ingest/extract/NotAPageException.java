package io.truceline.ingest.extract;

/** The bytes are no HTML page; the message says in a few words what they are instead, fit to be kept as a reason. */
public final class NotAPageException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the refusal.
     *
     * @param reason for example {@code "a PDF document"} or {@code "empty"}
     */
    public NotAPageException(String reason) {
        super("not an HTML page: " + reason);
    }
}
