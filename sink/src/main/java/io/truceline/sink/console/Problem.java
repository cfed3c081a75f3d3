package io.truceline.sink.console;

/** A request that cannot be met, with what its sender is told. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    /** @param message one sentence: what was found, what is allowed */
    Problem(int status, String message) {
        super(message);
        this.status = status;
    }

    static Problem bad(String message) {
        return new Problem(400, message);
    }

    static Problem missing(String what) {
        return new Problem(404, what + " is not in the store");
    }

    int status() {
        return status;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
