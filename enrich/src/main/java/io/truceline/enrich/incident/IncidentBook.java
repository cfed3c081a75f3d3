package io.truceline.enrich.incident;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Ids;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentStatus;
import io.truceline.contract.record.Verdict;
import io.truceline.contract.record.VerdictKind;
import io.truceline.contract.record.VerdictNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The incident step: takes the records of one partition of {@code claims} and {@code verdicts} in order and tells what follows.
 *
 * <p>A rejected incident keeps the reports that match it, in silence; only when an outlet that had not reported yet brings a
 * report of its own is it open again and told as an update.
 */
public final class IncidentBook {
    private static final int TEXTS = 8;

    private final IncidentStore store;
    private final Sides sides;
    private final ReportCutter cutter;
    private final Rendering rendering = new Rendering();

    public IncidentBook(IncidentStore store, Sides sides) {
        this.store = store;
        this.sides = sides;
        this.cutter = new ReportCutter(sides);
    }

    /** Takes what an article now claims. A version older than the one known changes nothing but, maybe, its place in the order. */
    public Outputs accept(ArticleClaims claims) {
        ArticleHome old = store.home(claims.theatre(), claims.articleId());
        if (old == null) {
            return rematch(
                    claims.theatre(),
                    List.of(new ArticleHome(claims, claims.fetchedAt(), List.of(), Map.of(), List.of())),
                    claims.fetchedAt());
        }
        Instant first = claims.fetchedAt().isBefore(old.first()) ? claims.fetchedAt() : old.first();
        ArticleClaims current = isNews(claims, old.claims()) ? claims : old.claims();
        List<Sketch> texts = otherTexts(old, claims, current);
        if (first.equals(old.first()) && current.equals(old.claims()) && texts.equals(old.otherTexts())) {
            return Outputs.NONE;
        }
        return rematch(
                claims.theatre(),
                List.of(new ArticleHome(current, first, old.slots(), old.pins(), texts)),
                claims.fetchedAt());
    }

    /** Takes an analyst's verdict. One that is known already, or about an incident that is not here, changes nothing. */
    public Outputs accept(Verdict verdict) {
        IncidentMemory memory = store.incident(verdict.incidentId());
        if (memory == null || memory.incident().verdicts().stream().anyMatch(n -> n.id().equals(verdict.id()))) {
            return Outputs.NONE;
        }
        List<Incident> incidents = new ArrayList<>();
        List<Alert> alerts = new ArrayList<>();
        VerdictNote note =
                new VerdictNote(verdict.id(), verdict.kind(), verdict.author(), verdict.at(), verdict.note());
        keep(
                rendering.judge(memory, note, status(memory.incident().status(), verdict.kind()), verdict.at()),
                incidents,
                alerts);
        Outputs moved = rematch(memory.incident().theatre(), moved(memory, verdict), verdict.at());
        incidents.addAll(moved.incidents());
        alerts.addAll(moved.alerts());
        return new Outputs(incidents, alerts);
    }

    /**
     * What the article said in other versions, at most {@value #TEXTS} of them: a page that changes with every look must not make
     * its record grow without end. Which ones are kept does not hang on the order of arrival.
     */
    private static List<Sketch> otherTexts(ArticleHome old, ArticleClaims claims, ArticleClaims current) {
        Set<Sketch> texts = new LinkedHashSet<>(old.otherTexts());
        texts.add(Sketch.of(old.claims()));
        texts.add(Sketch.of(claims));
        texts.remove(Sketch.of(current));
        texts.removeIf(text -> text.words() == 0); // a withdrawal's
        return texts.stream().sorted(Sketch.ORDER).limit(TEXTS).toList();
    }

    /** The newer version; of two records of one version the earlier, so that the order of arrival does not show. */
    private static boolean isNews(ArticleClaims claims, ArticleClaims known) {
        if (claims.version() != known.version()) {
            return claims.version() > known.version();
        }
        boolean same = claims.claims().equals(known.claims());
        return same
                ? claims.fetchedAt().isBefore(known.fetchedAt())
                : !claims.fetchedAt().isBefore(known.fetchedAt());
    }

    private static IncidentStatus status(IncidentStatus now, VerdictKind kind) {
        boolean over = now == IncidentStatus.MERGED || now == IncidentStatus.WITHDRAWN;
        return switch (kind) {
            case ACKNOWLEDGE -> now == IncidentStatus.OPEN ? IncidentStatus.ACKNOWLEDGED : now;
            case CONFIRM -> over ? now : IncidentStatus.CONFIRMED;
            case REJECT -> over ? now : IncidentStatus.REJECTED;
            case MERGE, SPLIT -> now;
        };
    }

    private List<ArticleHome> moved(IncidentMemory memory, Verdict verdict) {
        String id = verdict.incidentId();
        Map<String, Map<String, String>> pins = new TreeMap<>();
        if (verdict.kind() == VerdictKind.MERGE
                && verdict.other() != null
                && !verdict.other().equals(id)) {
            IncidentMemory other = store.incident(verdict.other());
            boolean alive = !memory.members().isEmpty()
                    && other != null
                    && !other.members().isEmpty();
            if (alive && other != null) {
                pin(memory, Set.of(), id, id, pins);
                pin(other, Set.of(), id, id, pins);
            }
        } else if (verdict.kind() == VerdictKind.SPLIT && parts(memory, verdict)) {
            String away = memory.incident().theatre() + "." + Ids.brief(id, verdict.id());
            pin(memory, new HashSet<>(verdict.claims()), away, id, pins);
        }
        List<ArticleHome> homes = new ArrayList<>();
        pins.forEach((article, of) ->
                homes.add(Objects.requireNonNull(store.home(memory.incident().theatre(), article))
                        .withPins(of)));
        return homes;
    }

    /** Whether some claims leave and some stay. */
    private static boolean parts(IncidentMemory memory, Verdict verdict) {
        List<String> ids = memory.incident().claims().stream().map(Claim::id).toList();
        return ids.stream().anyMatch(verdict.claims()::contains)
                && !verdict.claims().containsAll(ids);
    }

    private void pin(
            IncidentMemory memory,
            Set<String> leaving,
            String away,
            String home,
            Map<String, Map<String, String>> pins) {
        for (Report report : memory.members()) {
            ArticleHome article =
                    Objects.requireNonNull(store.home(memory.incident().theatre(), report.articleId()));
            for (Claim claim : article.claims().claims()) {
                if (report.claims().contains(claim.id())) {
                    pins.computeIfAbsent(report.articleId(), a -> new TreeMap<>())
                            .put(ReportCutter.signature(claim), leaving.contains(claim.id()) ? away : home);
                }
            }
        }
    }

    private Outputs rematch(String theatre, List<ArticleHome> homes, Instant at) {
        Rematch rematch = new Rematch(store, cutter, theatre);
        Membership membership = rematch.run(homes);
        List<Incident> incidents = new ArrayList<>();
        List<Alert> alerts = new ArrayList<>();
        for (String id : membership.touched()) {
            keep(render(id, theatre, membership, rematch.mergedInto(id), at), incidents, alerts);
        }
        return new Outputs(incidents, alerts);
    }

    private Rendering.@Nullable Result render(
            String id, String theatre, Membership membership, @Nullable String into, Instant at) {
        IncidentMemory before = membership.before(id);
        List<Report> members = membership.of(id);
        if (members.isEmpty()) {
            return before == null || before.members().isEmpty() ? null : rendering.close(before, into, at);
        }
        IncidentView view = IncidentView.of(members, theatre, store, sides);
        if (before == null) {
            return rendering.open(id, theatre, members, view, at);
        }
        Rendering.Result next = rendering.revise(before, members, view, at);
        return next == null
                ? new Rendering.Result(new IncidentMemory(before.incident(), members, before.told()), null)
                : next;
    }

    private void keep(Rendering.@Nullable Result result, List<Incident> incidents, List<Alert> alerts) {
        if (result == null) {
            return;
        }
        IncidentMemory before = store.incident(result.memory().incident().id());
        store.put(result.memory());
        if (before == null
                || before.incident().version() != result.memory().incident().version()) {
            incidents.add(result.memory().incident());
        }
        if (result.alert() != null) {
            alerts.add(result.alert());
        }
    }
}
