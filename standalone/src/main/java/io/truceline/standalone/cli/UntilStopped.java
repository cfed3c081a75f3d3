package io.truceline.standalone.cli;

import io.truceline.contract.ops.StartException;
import io.truceline.standalone.Role;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps a command running until the process is told to stop, then closes what it started within a bounded time. */
final class UntilStopped {
    private static final long LOOK_S = 1;

    private UntilStopped() {}

    /**
     * Keeps a role running until it is told to stop or a part of it has died for good: then the process ends with 1, for whoever
     * watches it to start it anew.
     *
     * @throws StartException if a server tells that the configuration is wrong
     */
    static int hold(Role role) throws InterruptedException {
        AtomicBoolean stopping = new AtomicBoolean();
        CountDownLatch stopped = stopHook(() -> {
            stopping.set(true); // its parts end now, as they should
            role.close();
        });
        ReadinessLog log = new ReadinessLog();
        while (!stopped.await(LOOK_S, TimeUnit.SECONDS)) {
            Optional<StartException> refusal = role.refusal();
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            Optional<String> dead = role.dead();
            if (dead.isPresent() && !stopping.get()) {
                System.err.println("truceline: ends, " + dead.get());
                return 1;
            }
            if (!stopping.get()) {
                log.look(role);
            }
        }
        return 0;
    }

    /** Waits for SIGTERM or SIGINT; never returns before. */
    static void hold(AutoCloseable started) throws InterruptedException {
        stopHook(started).await();
    }

    private static CountDownLatch stopHook(AutoCloseable started) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started, stopped), "stop"));
        return stopped;
    }

    private static void close(AutoCloseable started, CountDownLatch stopped) {
        try {
            started.close();
        } catch (Exception e) {
            System.err.println("truceline: not stopped cleanly: " + e);
        } finally {
            stopped.countDown();
        }
    }
}
