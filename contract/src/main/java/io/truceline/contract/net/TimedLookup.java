package io.truceline.contract.net;

import java.io.Closeable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A look-up that gives up: the platform's own cannot be cut and may wait half a minute for a dead name server. */
final class TimedLookup implements NameLookup, Closeable {
    private final NameLookup lookup;
    private final Duration longest;
    private final ExecutorService workers = Executors.newCachedThreadPool(TimedLookup::worker);

    TimedLookup(NameLookup lookup, Duration longest) {
        this.lookup = lookup;
        this.longest = longest;
    }

    @Override
    public InetAddress[] addressesOf(String host) throws UnknownHostException {
        Future<InetAddress[]> answer = workers.submit(() -> lookup.addressesOf(host));
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw unknown(host + ": the name server gave no answer within " + longest.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnknownHostException unknown ? unknown : unknown(host, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host + ": interrupted", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static UnknownHostException unknown(String text, Exception cause) {
        UnknownHostException unknown = new UnknownHostException(text);
        unknown.initCause(cause);
        return unknown;
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "name-lookup");
        thread.setDaemon(true);
        return thread;
    }
}
