package io.truceline.sink.console;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.Metrics;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.ConsoleConfig;
import io.truceline.contract.record.Verdict;
import java.time.Clock;
import java.util.function.Consumer;

/** Serves pages, JSON and the live stream on one port, with health and metrics beside them. */
public final class Console implements AutoCloseable {
    private static final long MOST_BODY = 64 << 10;

    private final ConsoleConfig config;
    private final Parts parts;
    private final Pulse pulse;
    private final Javalin server;

    /**
     * What it is made of.
     *
     * @param verdicts takes a verdict and returns once it is safe
     */
    public record Parts(Readers readers, Consumer<Verdict> verdicts, Health health, Metrics metrics, Clock clock) {}

    public Console(ConsoleConfig config, Parts parts) {
        this.config = config;
        this.parts = parts;
        this.pulse = new Pulse(parts.readers().alerts());
        this.server = Javalin.create(this::configure);
    }

    private void configure(JavalinConfig javalin) {
        javalin.startup.showJavalinBanner = false;
        javalin.startup.startupWatcherEnabled = false;
        javalin.http.maxRequestSize = MOST_BODY;
        javalin.http.prefer405over404 = true;
        javalin.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        routes(javalin.routes);
    }

    private void routes(RoutesConfig routes) {
        Doorman doorman = new Doorman(config.bind());
        routes.before(doorman::look);
        routes.get("/health/live", ctx -> answer(ctx, parts.health().live()));
        routes.get("/health/ready", ctx -> answer(ctx, parts.health().ready()));
        routes.get("/metrics", this::metrics);
        new Api(parts.readers()).routes(routes);
        routes.get("/api/alerts/stream", new AlertStream(parts.readers().alerts(), pulse)::serve);
        VerdictDesk desk = new VerdictDesk(parts.readers().incidents(), parts.verdicts(), parts.clock());
        routes.post("/api/incidents/{id}/verdicts", desk::take);
        Pages pages = new Pages(parts.readers(), parts.clock());
        pages.routes(routes);
        StaticFiles.routes(routes);
        new ErrorAnswers(pages::failure).routes(routes);
    }

    private static void answer(Context ctx, Health.Report report) {
        ctx.status(report.isUp() ? 200 : 503);
        JsonAnswer.send(ctx, report);
    }

    private void metrics(Context ctx) {
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(parts.metrics().registry().scrape());
    }

    /**
     * Starts serving.
     *
     * @throws StartException if the port is in use
     */
    public void start() {
        parts.health().addReady("console-store", pulse::store);
        pulse.start();
        try {
            server.start(config.bind(), config.port());
        } catch (JavalinBindException e) {
            pulse.close();
            throw new StartException(
                    1,
                    "console.port: " + config.bind() + ":" + config.port()
                            + " cannot be listened on; stop what uses it or set another port");
        }
    }

    /** The port that is listened on; tells what 0 became. */
    public int port() {
        return server.port();
    }

    /** Alerts may have been stored: whoever waits for them looks at once. */
    public void look() {
        pulse.look();
    }

    @Override
    public void close() {
        pulse.close();
        server.stop();
    }
}
