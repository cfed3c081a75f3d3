package io.truceline.ingest.publish;

import org.jspecify.annotations.Nullable;

/** Failures in one line, for logs and health checks. */
public final class Reasons {
    private Reasons() {}

    /** Class and message of the failure and, where it says more, of its cause. */
    public static String line(Throwable e) {
        Throwable cause = e.getCause();
        String own = one(e);
        return cause == null || own.contains(String.valueOf(cause.getMessage())) ? own : own + " (" + one(cause) + ")";
    }

    private static String one(Throwable e) {
        @Nullable String message = e.getMessage();
        String name = e.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }
}
