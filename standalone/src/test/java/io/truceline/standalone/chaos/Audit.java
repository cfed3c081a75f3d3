package io.truceline.standalone.chaos;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.AlertKind;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.Entry;
import io.truceline.contract.record.Ids;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.Subject;
import io.truceline.contract.topic.Topics;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds all that was committed against the truth. Each check adds a line for each thing that is lost, doubled or wrong. */
final class Audit {
    private final Committed log;
    private final List<String> faults = new ArrayList<>();
    private final List<Entry> entries;
    private final List<Article> articles;

    Audit(Committed log) {
        this.log = log;
        this.entries = log.of(Topics.ENTRIES);
        this.articles = log.of(Topics.ARTICLES);
    }

    List<String> faults() {
        return faults;
    }

    List<Article> articles() {
        return articles;
    }

    /** Each entry was seen once, and each story's last state is among them and among the articles. */
    void stories(List<Story> stories) {
        once("entry", entries, Entry::id);
        once("article", articles, Article::versionId);
        Map<String, List<Entry>> byGuid = entries.stream().collect(Collectors.groupingBy(Entry::guid));
        Map<String, List<Article>> byPath = articles.stream()
                .collect(Collectors.groupingBy(a -> URI.create(a.url()).getPath()));
        for (Story story : stories) {
            String title = story.title() + (story.edited() == null ? "" : " (corrected)");
            boolean seen = byGuid.getOrDefault(story.path(), List.of()).stream().anyMatch(e -> title.equals(e.title()));
            expect(seen, "lost entry " + story.path());
            boolean told = byPath.getOrDefault(story.path(), List.of()).stream().anyMatch(a -> tells(a, story));
            expect(told, "lost article " + story.path());
        }
    }

    private static boolean tells(Article article, Story story) {
        String all = String.join(" ", article.paragraphs());
        return all.equals(String.join(" ", story.last()));
    }

    /** Each entry version and each article version ended once. */
    void outcomes() {
        List<Outcome> outcomes = log.of(Topics.OUTCOMES);
        once("outcome", outcomes, o -> o.kind() + " " + o.subject());
        same(
                "entry without outcome",
                "outcome without entry",
                ids(entries, Entry::id),
                subjects(outcomes, Subject.ENTRY));
        same(
                "article without outcome",
                "outcome without article",
                ids(articles, Article::versionId),
                subjects(outcomes, Subject.ARTICLE));
    }

    /** The incidents are those of a run in which nothing failed; each was opened by one alert; each alert was delivered. */
    void incidents(Map<String, Incident> undisturbed, Map<String, String> deliveries) {
        Map<String, Incident> last = new TreeMap<>();
        log.of(Topics.INCIDENTS).forEach(i -> {
            Incident known = last.get(i.id());
            if (known == null || known.version() < i.version()) {
                last.put(i.id(), i);
            }
        });
        same("incident missing", "incident too many", shapes(undisturbed.values()), shapes(last.values()));
        List<Alert> alerts = log.of(Topics.ALERTS);
        once("alert", alerts, Alert::id);
        Map<String, Long> opening = alerts.stream()
                .filter(a -> a.kind() == AlertKind.ALERT)
                .collect(Collectors.groupingBy(Alert::incidentId, Collectors.counting()));
        last.values()
                .forEach(i -> expect(
                        opening.getOrDefault(i.id(), 0L) == 1,
                        opening.getOrDefault(i.id(), 0L) + " opening alerts of " + i.id()));
        alerts.forEach(a -> expect(
                deliveries.containsKey("msg_" + Ids.of(a.id(), Stack.TARGET)), "alert never delivered " + a.id()));
    }

    /** What an incident says, without its ids and without the order in which it came to know. */
    private static Set<String> shapes(Collection<Incident> incidents) {
        Set<String> shapes = new TreeSet<>();
        for (Incident incident : incidents) {
            Set<String> members = new TreeSet<>();
            incident.articles().forEach(a -> members.add(a.id() + "@" + a.version()));
            Set<String> claims = new TreeSet<>();
            incident.claims()
                    .forEach(c -> claims.add(
                            c.accuser() + ">" + c.accused() + " " + c.place().name() + " " + c.killed() + " "
                                    + c.wounded() + " " + c.attribution() + " " + c.independentOutlets()));
            shapes.add(incident.status() + " " + incident.reportingOutlets() + " " + members + " " + claims);
        }
        return shapes;
    }

    private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> subjects(List<Outcome> outcomes, Subject kind) {
        return outcomes.stream()
                .filter(o -> o.kind() == kind)
                .map(Outcome::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <T> void once(String what, List<T> all, Function<T, String> id) {
        all.stream()
                .collect(Collectors.groupingBy(id, TreeMap::new, Collectors.counting()))
                .forEach((key, n) -> expect(n == 1, "doubled " + what + " " + key + ": " + n));
    }

    private void same(String missing, String extra, Set<String> wanted, Set<String> found) {
        wanted.stream().filter(w -> !found.contains(w)).forEach(w -> faults.add(missing + ": " + w));
        found.stream().filter(f -> !wanted.contains(f)).forEach(f -> faults.add(extra + ": " + f));
    }

    private void expect(boolean good, String otherwise) {
        if (!good) {
            faults.add(otherwise);
        }
    }
}
