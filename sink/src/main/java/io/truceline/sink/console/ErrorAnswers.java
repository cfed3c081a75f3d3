package io.truceline.sink.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns failures into answers: JSON under {@code /api}, a page elsewhere. What happened inside goes to the log alone. */
final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final BiConsumer<Context, Failure> page;

    /** What the sender is told. */
    record Failure(int status, String text) {}

    /** @param page writes a failure as HTML */
    ErrorAnswers(BiConsumer<Context, Failure> page) {
        this.page = page;
    }

    void routes(RoutesConfig routes) {
        routes.exception(Problem.class, (e, ctx) -> answer(ctx, new Failure(e.status(), e.text())));
        routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, known(e)));
        routes.exception(JdbiException.class, (e, ctx) -> answer(ctx, storeAway(e)));
        routes.exception(Exception.class, (e, ctx) -> answer(ctx, unknown(e)));
        routes.error(404, ctx -> {
            if (ctx.attribute("answered") == null) {
                answer(ctx, new Failure(404, "there is nothing at this address"));
            }
        });
    }

    private static Failure known(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> new Failure(404, "there is nothing at this address");
            case 405 -> new Failure(405, "this address takes another method");
            case 413 -> new Failure(413, "the body is larger than 64 KB");
            default -> new Failure(e.getStatus(), "the request cannot be met");
        };
    }

    private static Failure storeAway(JdbiException e) {
        return new Failure(
                503, "The store did not answer. Nothing is lost: alerts wait in the log. Reference " + reference(e));
    }

    private static Failure unknown(Exception e) {
        return new Failure(500, "Something failed here. Nothing was changed. Reference " + reference(e));
    }

    private static String reference(Exception e) {
        String reference = UUID.randomUUID().toString().substring(0, 6);
        LOG.error("request failed, reference {}", reference, e);
        return reference;
    }

    private void answer(Context ctx, Failure failure) {
        ctx.status(failure.status());
        ctx.attribute("answered", true);
        if (ctx.path().startsWith("/api/")) {
            JsonAnswer.send(ctx, Map.of("error", failure.text()));
        } else {
            page.accept(ctx, failure);
        }
    }
}
