package io.truceline.sink.console;

import io.javalin.http.Context;
import io.truceline.sink.store.AlertReader;
import io.truceline.sink.store.StoredAlert;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Alerts as server-sent events, each under its number. Every client has a thread of its own and reads the store at its own pace,
 * so a slow one holds up nobody; one that takes nothing for half a minute is dropped and may come back with the last number
 * it saw.
 */
final class AlertStream {
    private static final Logger LOG = LoggerFactory.getLogger(AlertStream.class);
    /** Of the server's 250 threads, so that pages always find one. */
    private static final int MOST_CLIENTS = 150;

    private static final int CHUNK = 100;
    private static final long HEARTBEAT_MILLIS = 10_000;

    private final AlertReader alerts;
    private final Pulse pulse;
    private final Semaphore places = new Semaphore(MOST_CLIENTS);

    AlertStream(AlertReader alerts, Pulse pulse) {
        this.alerts = alerts;
        this.pulse = pulse;
    }

    /** Streams until the client leaves or the server closes. */
    void serve(Context ctx) throws IOException {
        long from = start(ctx);
        if (!places.tryAcquire()) {
            throw new Problem(503, "there are already " + MOST_CLIENTS + " live streams");
        }
        try {
            stream(open(ctx.res()), from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.debug("a stream's client has left", e);
        } finally {
            places.release();
        }
    }

    /** Behind the client's last number; a client that has none gets what comes from now on. */
    private long start(Context ctx) {
        @Nullable String last = ctx.header("Last-Event-ID");
        String text = last == null ? ctx.queryParam("lastEventId") : last;
        return text == null || text.isBlank()
                ? alerts.head()
                : Params.number("Last-Event-ID", text.strip(), 0, Long.MAX_VALUE);
    }

    private static OutputStream open(HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("X-Accel-Buffering", "no");
        OutputStream out = response.getOutputStream();
        write(out, "retry: 2000\n: open\n\n");
        return out;
    }

    private void stream(OutputStream out, long from) throws IOException, InterruptedException {
        long seen = from;
        while (!pulse.isClosed()) {
            List<StoredAlert> next = alerts.after(seen, CHUNK);
            for (StoredAlert alert : next) {
                write(out, frame(alert));
                seen = alert.seq();
            }
            if (next.isEmpty()) {
                pulse.await(seen, HEARTBEAT_MILLIS);
                beat(out, seen);
            }
        }
    }

    private void beat(OutputStream out, long seen) throws IOException {
        if (pulse.head() <= seen) {
            write(out, ": still here\n\n");
        }
    }

    /** JSON has no line breaks of its own, so one data line holds it. */
    private static String frame(StoredAlert stored) {
        return "id: " + stored.seq() + "\nevent: alert\ndata: " + JsonAnswer.text(stored.alert()) + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
