package io.truceline.ingest.publish;

import io.truceline.contract.ops.CheckResult;
import io.truceline.contract.ops.Failures;
import io.truceline.contract.ops.Health;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a step on a thread of its own, through every failure, until closed. After a failure all partitions are given up and
 * taken over anew, whatever it was: being fenced, a broker away, a commit of which nobody knows how it ended. So there is one
 * way to go on, and it is the one that a killed process goes too.
 */
public final class Step<P extends OwnedPartition> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Step.class);

    /** No word from the group's coordinator for that long: the step is not ready. Three heartbeats. */
    private static final double SILENCE_SECONDS = 6;

    private static final Duration CHECK_EVERY = Duration.ofMillis(250);

    private final StepPlan<P> plan;
    private final Clients clients;
    private final Clock clock;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile CheckResult ready = CheckResult.down("not started");

    public Step(StepPlan<P> plan, Clients clients, Clock clock) {
        this.plan = plan;
        this.clients = clients;
        this.clock = clock;
        this.thread = new Thread(this::run, "ingest-" + plan.name());
    }

    /** Adds the step's checks, before it is started. */
    public void watchedBy(Health health) {
        health.addReady("ingest-" + plan.name(), () -> ready);
    }

    /** Begins; returns at once. */
    public void start() {
        ready = CheckResult.down("joining the group " + plan.group());
        thread.start();
    }

    /** Leaves the group in order, within 8 s. */
    @Override
    public void close() {
        closing.countDown();
        await(Duration.ofSeconds(4));
        thread.interrupt(); // it waits for a broker that is away
        await(Duration.ofSeconds(4));
    }

    private void await(Duration longest) {
        try {
            thread.join(longest.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (isOpen()) {
            try (StepSession<P> session = new StepSession<>(plan, clients, clock)) {
                live(session);
            } catch (RuntimeException e) {
                fail(e);
            }
        }
    }

    private void live(StepSession<P> session) {
        boolean busy = true;
        long checked = System.nanoTime() - CHECK_EVERY.toNanos();
        while (isOpen()) {
            busy = session.round(busy);
            if (System.nanoTime() - checked > CHECK_EVERY.toNanos()) {
                checked = System.nanoTime();
                ready = check(session);
            }
        }
    }

    private CheckResult check(StepSession<P> session) {
        double silence = session.silence();
        if (!session.joined()) {
            return CheckResult.down("joining the group " + plan.group());
        } else if (silence > SILENCE_SECONDS) {
            return CheckResult.down("no word from the broker for " + (int) silence + " s");
        }
        backoff.reset();
        return CheckResult.up(session.owned().size() + " of " + clients.partitions() + " partitions owned, "
                + plan.describe(session.owned()));
    }

    private void fail(RuntimeException e) {
        if (isOpen()) {
            Duration wait = backoff.next();
            ready = CheckResult.down("trying again: " + Failures.line(e));
            LOG.warn(
                    "{} step gives its partitions up and begins anew in {} ms: {}",
                    plan.name(),
                    wait.toMillis(),
                    Failures.line(e));
            pause(wait);
        }
    }

    private void pause(Duration wait) {
        try {
            if (closing.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("{} step closed while waiting", plan.name());
            }
        } catch (InterruptedException e) {
            closing.countDown(); // only close interrupts
        }
    }

    private boolean isOpen() {
        return closing.getCount() > 0;
    }
}
