package io.truceline.sink.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentArticle;
import io.truceline.contract.record.Subject;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.sink.console.view.ArticleView;
import io.truceline.sink.console.view.Frame;
import io.truceline.sink.console.view.IncidentMaker;
import io.truceline.sink.console.view.IncidentView;
import io.truceline.sink.console.view.LedgerListView;
import io.truceline.sink.console.view.LedgerView;
import io.truceline.sink.console.view.Times;
import io.truceline.sink.store.IncidentFilter;
import io.truceline.sink.store.LedgerRow;
import io.truceline.sink.store.Page;
import io.truceline.sink.store.StoredIncident;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages: reads the store, makes the view, lays it out. */
final class Pages {
    private static final int LETTERS = 20;
    private static final int REASONS = 200;
    private static final int LINES = 100;
    private static final IncidentFilter OPEN = new IncidentFilter(null, null, null, "open", false);

    private final Readers read;
    private final Clock clock;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    Pages(Readers readers, Clock clock) {
        this.read = readers;
        this.clock = clock;
    }

    void routes(RoutesConfig routes) {
        routes.get("/", this::inbox);
        routes.get("/incidents/{id}", this::incident);
        routes.get("/articles/{id}", this::article);
        routes.get("/ledger", this::ledger);
        routes.get("/ledger/entries", ctx -> list(ctx, Subject.ENTRY, Api.ENTRY_ENDINGS));
        routes.get("/ledger/articles", ctx -> list(ctx, Subject.ARTICLE, Api.ARTICLE_ENDINGS));
    }

    /** {@code ?part=list} gives the list alone, for a page that is already open. */
    private void inbox(Context ctx) {
        Times times = new Times(clock.instant());
        InboxRoom room = new InboxRoom(read, times, this::view);
        boolean part = "list".equals(ctx.queryParam("part"));
        render(ctx, part ? "part/list.jte" : "inbox.jte", frame("Inbox", "inbox"), room.view(ctx, !part));
    }

    /** {@code ?part=preview} gives the pane beside the list. */
    private void incident(Context ctx) {
        String id = Params.id(ctx);
        StoredIncident stored = read.incidents().byId(id).orElseThrow(() -> Problem.missing("incident " + id));
        IncidentView view = view(stored, new Times(clock.instant()));
        boolean part = "preview".equals(ctx.queryParam("part"));
        render(ctx, part ? "part/preview.jte" : "incident.jte", frame(view.headline(), "inbox"), view);
    }

    private IncidentView view(StoredIncident stored, Times times) {
        Incident incident = stored.incident();
        Map<String, TaggedArticle> articles = read.articles()
                .all(incident.articles().stream().map(IncidentArticle::id).toList());
        return new IncidentMaker(times).view(stored, read.alerts().ofIncident(incident.id()), articles);
    }

    private void article(Context ctx) {
        TaggedArticle tagged = Api.article(read, ctx);
        List<Integer> versions = read.articles().versions(tagged.article().id());
        ArticleView view = ArticleView.of(tagged, versions, new Times(clock.instant()));
        render(ctx, "article.jte", frame("Article", ""), view);
    }

    private void ledger(Context ctx) {
        var letters = read.ledger().letters(io.truceline.sink.store.Cursor.START, LETTERS);
        LedgerView view = new LedgerView(
                LedgerView.accounts(read.ledger().totals(), read.ledger().feeds()),
                LedgerView.reasons(read.ledger().reasons(REASONS)),
                LedgerView.letters(letters.rows(), new Times(clock.instant())),
                read.ledger().letterCount());
        render(ctx, "ledger.jte", frame("Ledger", "ledger"), view);
    }

    private void list(Context ctx, Subject kind, Set<String> endings) {
        String ending = Params.word(ctx, "ending", endings);
        Page<LedgerRow> page = read.ledger().rows(kind, ending, Params.cursor(ctx), LINES);
        Times times = new Times(clock.instant());
        String next = page.next() == null
                ? ""
                : ctx.path() + "?" + (ending == null ? "" : "ending=" + ending + "&") + "cursor="
                        + URLEncoder.encode(page.next(), StandardCharsets.UTF_8);
        LedgerListView view = new LedgerListView(
                LedgerListView.title(kind, ending),
                page.rows().stream().map(row -> LedgerListView.line(row, times)).toList(),
                next);
        render(ctx, "list.jte", frame(view.title(), "ledger"), view);
    }

    private Frame frame(String title, String room) {
        return new Frame(
                title, room, read.incidents().count(OPEN), "UTC", read.alerts().head());
    }

    private void render(Context ctx, String template, Frame frame, Object view) {
        send(ctx, template, Map.of("frame", frame, "view", view));
    }

    /** A page that needs nothing of the store. */
    void failure(Context ctx, ErrorAnswers.Failure failure) {
        send(ctx, "error.jte", Map.of("status", failure.status(), "text", failure.text()));
    }

    private void send(Context ctx, String template, Map<String, Object> params) {
        StringOutput out = new StringOutput(32 << 10);
        templates.render(template, params, out);
        ctx.contentType("text/html; charset=utf-8").result(out.toString());
    }
}
