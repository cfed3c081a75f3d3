package io.truceline.contract.ops;

/**
 * The answer of one health check.
 *
 * @param ok whether the part works
 * @param text what was seen, in plain words, for example {@code 3 of 3 partitions owned}
 */
public record CheckResult(boolean ok, String text) {
    public static CheckResult up(String text) {
        return new CheckResult(true, text);
    }

    public static CheckResult down(String text) {
        return new CheckResult(false, text);
    }
}
