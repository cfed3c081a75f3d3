package io.truceline.contract.ops;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The health of an app as a value. Live means that the process is worth keeping: it fails only when a part has died for good
 * and a restart would help. Ready means that it does its work now: a broker or database that is away makes it not ready, never
 * not live. Nothing is ready before {@link #allAdded} was called: a server that answers while the parts are still being made
 * would otherwise say that all of its no checks pass.
 */
public final class Health {
    private static final Map<String, CheckResult> STARTING = Map.of("start", CheckResult.down("starting"));

    private final Map<String, Supplier<CheckResult>> live = new ConcurrentSkipListMap<>();
    private final Map<String, Supplier<CheckResult>> ready = new ConcurrentSkipListMap<>();
    private volatile boolean complete;
    private volatile @Nullable StartException refusal;

    /**
     * What is served.
     *
     * @param status {@code up} or {@code down}
     * @param checks each check by name
     */
    public record Report(String status, Map<String, CheckResult> checks) {
        public boolean isUp() {
            return status.equals("up");
        }
    }

    /** Adds a check that must pass for the app to do its work. It must answer at once. */
    public void addReady(String name, Supplier<CheckResult> check) {
        ready.put(name, check);
    }

    /** Adds a check that fails only when a restart is needed. It must answer at once. */
    public void addLive(String name, Supplier<CheckResult> check) {
        live.put(name, check);
    }

    /** Tells that every part has added its checks; only then can the app be ready. */
    public void allAdded() {
        complete = true;
    }

    /**
     * Tells that the configuration is wrong in a way that only a server could tell: a password, the number of partitions. The
     * process is to end with this, since trying again cannot help.
     */
    public void refuse(StartException why) {
        refusal = why;
        addLive("configuration", () -> CheckResult.down(String.valueOf(why.getMessage())));
    }

    /** What {@link #refuse} was told; empty while there is nothing of the kind. */
    public Optional<StartException> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Report live() {
        return report(live);
    }

    public Report ready() {
        return complete ? report(ready) : new Report("down", STARTING);
    }

    private static Report report(Map<String, Supplier<CheckResult>> checks) {
        Map<String, CheckResult> results = checks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> ask(e.getValue()), (a, b) -> a, java.util.TreeMap::new));
        boolean up = results.values().stream().allMatch(CheckResult::ok);
        return new Report(up ? "up" : "down", results);
    }

    private static CheckResult ask(Supplier<CheckResult> check) {
        try {
            return check.get();
        } catch (RuntimeException e) {
            return CheckResult.down(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
