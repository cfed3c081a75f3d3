package io.truceline.standalone.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Injects faults, one after the other, as the seed says, and notes how long it takes until all are ready again. */
final class Schedule {
    private static final List<Fault> FAULTS = List.of(Fault.values());
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Stack stack;
    private final Readiness readiness;
    private final Random random;
    private final String victims;
    private final List<Injected> injected = new ArrayList<>();

    /**
     * One fault.
     *
     * @param recovery seconds from its end until all were ready; -1 if they were not within the limit
     */
    record Injected(Fault fault, String container, double held, double recovery) {}

    Schedule(Stack stack, ChaosPlan plan) {
        this.stack = stack;
        this.readiness = new Readiness(stack);
        this.random = new Random(plan.seed() * 31 + 7);
        this.victims = plan.victims();
    }

    /** Runs until the time is over; all is whole again when it returns. */
    void run(Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            inject();
            Thread.sleep(1000 + random.nextInt(4000));
        }
    }

    private void inject() throws InterruptedException {
        List<String> containers = stack.containers().stream()
                .filter(name -> Stack.service(name).matches(victims))
                .toList();
        String container = containers.get(random.nextInt(containers.size()));
        Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
        int held = random.nextInt(fault == Fault.PAUSE || fault == Fault.DISCONNECT ? 15_000 : 2_000);
        fault.begin(stack, container);
        Thread.sleep(held);
        fault.end(stack, container);
        Injected done = new Injected(fault, container, held / 1000.0, readiness.await(LIMIT));
        injected.add(done);
        System.out.printf(
                "%3d  %-10s %-28s held %5.1f s  ready again after %5.1f s (%s)%n",
                injected.size(), fault, container, done.held(), done.recovery(), readiness.last());
    }

    List<Injected> injected() {
        return injected;
    }

    /** The faults after which all was not ready again in time. */
    List<Injected> stuck() {
        return injected.stream().filter(i -> i.recovery() < 0).toList();
    }

    /** How many faults of which kind, and the seconds that recovery took: over all, and by service. */
    String summary() {
        String kinds = injected.stream()
                .collect(Collectors.groupingBy(Injected::fault, TreeMap::new, Collectors.counting()))
                .toString();
        Map<String, List<Double>> services = injected.stream()
                .collect(Collectors.groupingBy(
                        one -> Stack.service(one.container()),
                        TreeMap::new,
                        Collectors.mapping(Injected::recovery, Collectors.toList())));
        return injected.size() + " faults " + kinds + ", recovery "
                + quantiles(injected.stream().map(Injected::recovery).toList())
                + services.entrySet().stream()
                        .map(service -> "; " + service.getKey() + " " + quantiles(service.getValue()))
                        .collect(Collectors.joining());
    }

    private static String quantiles(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.isEmpty()
                ? "none"
                : String.format("p50 %.1f s, p95 %.1f s, max %.1f s", at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(List<Double> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(quantile * sorted.size())));
    }
}
