package io.truceline.standalone.cli;

import java.util.concurrent.CountDownLatch;

/** Keeps a command running until the process is told to stop, then closes what it started within a bounded time. */
final class UntilStopped {
    private UntilStopped() {}

    /** Waits for SIGTERM or SIGINT; never returns before. */
    static void hold(AutoCloseable started) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started, stopped), "stop"));
        stopped.await();
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
