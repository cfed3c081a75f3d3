package io.truceline.sink.console.view;

import io.truceline.contract.record.DeadLetter;
import io.truceline.sink.store.FeedTotals;
import io.truceline.sink.store.Ledger;
import io.truceline.sink.store.ReasonCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ledger's page: four accounts, reasons, dead letters. */
public record LedgerView(List<Account> accounts, List<Reasons> reasons, List<Letter> letters, long letterCount) {

    /**
     * A printed account.
     *
     * @param sum the parts as figures, joined by plus signs
     * @param off how far the total is from its sum
     */
    public record Account(String name, String aside, Line total, List<Line> parts, String sum, long off) {}

    /** A number with its word, and the list behind it; href is empty where there is none. */
    public record Line(String word, String number, String percent, String href) {}

    /** How an ending came about. */
    public record Reasons(String name, String total, List<Bar> bars) {}

    /** One bar; its width goes from 0 to 100. */
    public record Bar(String reason, String number, int width) {}

    /** A dead letter. */
    public record Letter(String time, String stage, String reason, String source) {}

    private record Part(String word, long n, String href) {}

    /** The four accounts. */
    public static List<Account> accounts(Ledger ledger, FeedTotals feeds) {
        Ledger.Entries e = ledger.entries();
        Ledger.Articles a = ledger.articles();
        Ledger.Alerts s = ledger.alerts();
        Ledger.Deliveries d = ledger.deliveries();
        String entries = "/ledger/entries?ending=";
        String articles = "/ledger/articles?ending=";
        return List.of(
                account(
                        "Entries",
                        "from " + Phrases.count(feeds.all(), "feed"),
                        new Part("seen", e.seen(), "/ledger/entries"),
                        List.of(
                                new Part("published", e.published(), entries + "published"),
                                new Part("unchanged", e.unchanged(), entries + "unchanged"),
                                new Part("duplicate", e.duplicate(), entries + "duplicate"),
                                new Part("failed", e.failed(), entries + "failed"),
                                new Part("pending", e.pending(), entries + "pending"))),
                account(
                        "Articles",
                        onTheWay(e.published() - a.received()),
                        new Part("received", a.received(), "/ledger/articles"),
                        List.of(
                                new Part("alerting", a.alerting(), articles + "alerting"),
                                new Part("suppressed", a.suppressed(), articles + "suppressed"),
                                new Part("no violation", a.noViolation(), articles + "no-violation"),
                                new Part("dead-lettered", a.deadLettered(), articles + "dead-lettered"),
                                new Part("pending", a.pending(), articles + "pending"))),
                account(
                        "Alerts",
                        "",
                        new Part("sent", s.sent(), ""),
                        List.of(
                                new Part("alert", s.alert(), ""),
                                new Part("update", s.update(), ""),
                                new Part("cancel", s.cancel(), ""))),
                account(
                        "Deliveries",
                        "one for each alert and target",
                        new Part("due", d.due(), ""),
                        List.of(
                                new Part("delivered", d.delivered(), ""),
                                new Part("failed", d.failed(), ""),
                                new Part("pending", d.pending(), ""))));
    }

    private static String onTheWay(long n) {
        return n > 0 ? Phrases.number(n) + " on the way from entries" : "";
    }

    private static Account account(String name, String aside, Part total, List<Part> parts) {
        long sum = parts.stream().mapToLong(Part::n).sum();
        List<String> figures = parts.stream().map(p -> Phrases.number(p.n())).toList();
        return new Account(
                name,
                aside,
                line(total, 0),
                parts.stream().map(p -> line(p, total.n())).toList(),
                String.join(" + ", figures),
                total.n() - sum);
    }

    private static Line line(Part part, long of) {
        String percent = of == 0 ? "" : String.format(Locale.ENGLISH, "%.1f %%", 100.0 * part.n() / of);
        return new Line(part.word(), Phrases.number(part.n()), percent, part.href());
    }

    /** Reasons of failed entries and of suppressed articles, each with bars on a scale of its own. */
    public static List<Reasons> reasons(List<ReasonCount> counts) {
        return List.of(
                reasons("Failed, by reason", "entries", pick(counts, "entry", "failed")),
                reasons("Suppressed, by reason", "articles", pick(counts, "article", "suppressed")));
    }

    private static List<ReasonCount> pick(List<ReasonCount> counts, String kind, String ending) {
        return counts.stream()
                .filter(c -> c.kind().equals(kind) && c.ending().equals(ending))
                .toList();
    }

    private static Reasons reasons(String name, String noun, List<ReasonCount> counts) {
        long most = counts.stream().mapToLong(ReasonCount::count).max().orElse(1);
        long total = counts.stream().mapToLong(ReasonCount::count).sum();
        List<Bar> bars = new ArrayList<>();
        for (ReasonCount c : counts.subList(0, Math.min(12, counts.size()))) {
            String reason = c.reason().isEmpty() ? "Not stated" : Phrases.sentence(Script.visible(c.reason()));
            bars.add(new Bar(reason, Phrases.number(c.count()), (int) Math.max(1, 100 * c.count() / most)));
        }
        return new Reasons(name, Phrases.number(total) + " " + noun, bars);
    }

    public static List<Letter> letters(List<DeadLetter> letters, Times times) {
        return letters.stream()
                .map(l -> new Letter(
                        times.clock(l.at()),
                        Script.visible(l.stage()),
                        Script.visible(l.reason()),
                        Script.visible(l.topic()) + "-" + l.partition() + " at " + l.offset()))
                .toList();
    }
}
