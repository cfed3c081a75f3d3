package io.truceline.contract.ops;

/** Something that the person who started the program must mend. Shown as one line, without a stack trace. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /**
     * @param exitCode 2 for the configuration, 1 for the machine (a port in use, a folder that cannot be written)
     * @param message one line: what, where, what is allowed
     */
    public StartException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
