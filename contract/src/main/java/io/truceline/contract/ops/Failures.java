package io.truceline.contract.ops;

/** Failures in one line, for logs and health checks. */
public final class Failures {
    private Failures() {}

    /** Class and message of the failure and, where it says more, of what lies at its bottom. */
    public static String line(Throwable e) {
        String own = one(e);
        Throwable root = root(e);
        return own.contains(String.valueOf(root.getMessage())) ? own : own + " (" + one(root) + ")";
    }

    /** The cause that has none. */
    public static Throwable root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String one(Throwable e) {
        String name = e.getClass().getSimpleName();
        return e.getMessage() == null
                ? name
                : name + ": " + e.getMessage().lines().findFirst().orElse("");
    }
}
