package io.truceline.sink;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.Metrics;
import io.truceline.contract.ops.config.ConsoleConfig;
import io.truceline.contract.record.Alert;
import io.truceline.contract.record.AlertKind;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.Attribution;
import io.truceline.contract.record.Certainty;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.DeadLetter;
import io.truceline.contract.record.Decision;
import io.truceline.contract.record.Disagreement;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.EventTime;
import io.truceline.contract.record.Extraction;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentArticle;
import io.truceline.contract.record.IncidentStatus;
import io.truceline.contract.record.KeywordMention;
import io.truceline.contract.record.Loss;
import io.truceline.contract.record.Outlet;
import io.truceline.contract.record.Part;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.Position;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.Quote;
import io.truceline.contract.record.RegionScore;
import io.truceline.contract.record.Severity;
import io.truceline.contract.record.Subject;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.record.TimeKind;
import io.truceline.contract.record.TraceStep;
import io.truceline.contract.record.VerdictKind;
import io.truceline.contract.record.VerdictNote;
import io.truceline.sink.console.Console;
import io.truceline.sink.console.Readers;
import io.truceline.sink.store.Batch;
import io.truceline.sink.store.BatchWriter;
import io.truceline.sink.store.Database;
import io.truceline.sink.store.LedgerMark;
import io.truceline.sink.store.LetterAt;
import io.truceline.sink.store.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the console with invented incidents, for looking at it: argument is the port. Not a test. */
public final class DeskDemo {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final List<TaggedArticle> articles = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Alert> alerts = new ArrayList<>();

    private DeskDemo() {}

    public static void main(String[] args) throws InterruptedException {
        Database database = Database.inMemory("demo");
        database.migrate();
        BatchWriter writer = new BatchWriter(database, Outbox.NONE, Clock.systemUTC());
        DeskDemo demo = new DeskDemo();
        if (args.length < 2) {
            demo.fill();
            demo.ledger(writer);
        }
        writer.write(new Batch(
                List.of(), List.of(), demo.articles, demo.incidents, demo.alerts, List.of(), List.of(), List.of()));
        Console console = new Console(
                new ConsoleConfig("127.0.0.1", Integer.parseInt(args[0]), false),
                new Console.Parts(Readers.of(database), v -> {}, new Health(), new Metrics(), Clock.systemUTC()));
        console.start();
        Thread.currentThread().join();
    }

    private void fill() {
        coast();
        small(
                "gulf.3ab1",
                11,
                Severity.EXTREME,
                Certainty.LIKELY,
                "Norreland",
                "Free Delta Army",
                "shelling",
                "Port Amal",
                "ar",
                "اتهم جيش نوريلاند قوات الدلتا الحرة بقصف ميناء أمل وخرق الهدنة المعلنة قبل أسبوع",
                IncidentStatus.OPEN);
        small(
                "levant.90cc",
                25,
                Severity.MODERATE,
                Certainty.POSSIBLE,
                "Westmark",
                "Hill Brigades",
                "launches",
                "Upper Vale",
                "he",
                "דובר הצבא מסר כי זוהה שיגור לעבר העמק העליון בניגוד להסכם הפסקת האש",
                IncidentStatus.OPEN);
        small(
                "steppe.71d0",
                52,
                Severity.MINOR,
                Certainty.POSSIBLE,
                "Karsia",
                "Ombria",
                "small-arms-fire",
                "Long Ford",
                "en",
                "The Karsian border guard said shots were fired towards its post at Long Ford, which it called a breach.",
                IncidentStatus.OPEN);
        small(
                "lakes.0f42",
                140,
                Severity.MODERATE,
                Certainty.POSSIBLE,
                "Ombria",
                "M5",
                "attack",
                "Wala",
                "fr",
                "L'armée d'Ombria accuse le M5 d'avoir rompu la trêve en attaquant ses positions autour de Wala.",
                IncidentStatus.ACKNOWLEDGED);
        small(
                "steppe.55ee",
                260,
                Severity.SEVERE,
                Certainty.UNLIKELY,
                null,
                null,
                "gunfire",
                null,
                "en",
                "Residents <script>alert(1)</script> heard \u202Egunfire\u202C for ten minutes.",
                IncidentStatus.REJECTED);
        small(
                "andes.1c1c",
                1500,
                Severity.UNKNOWN,
                Certainty.UNKNOWN,
                "Sierra Front",
                "Costa",
                "ambush",
                "Catumba",
                "es",
                "El Frente de la Sierra acusó a Costa de romper la tregua con una emboscada.",
                IncidentStatus.CONFIRMED);
    }

    private void coast() {
        tag(
                "a1",
                1,
                66,
                "Harbour Post",
                "en",
                List.of(
                        "Morning report from the coast.",
                        "The army of Ostland accused Westmark forces of opening fire on a post near Lowbridge at 05:40. "
                                + "Two soldiers were wounded, it said. The ministry gave no further details."),
                List.of("opening fire"),
                List.of("Lowbridge"));
        tag(
                "a2",
                2,
                40,
                "Северный курьер",
                "ru",
                List.of(
                        "Минобороны Остланда обвинило вооружённые силы Вестмарка в нарушении режима прекращения огня; ранены двое"
                                + " военнослужащих. По данным ведомства, их состояние стабильное."),
                List.of("нарушении режима прекращения огня"),
                List.of());
        tag(
                "a3",
                1,
                30,
                "صدى الشرق",
                "ar",
                List.of("واتهمت وزارة الدفاع في ويستمارك القوات الأوستلاندية بخرق وقف إطلاق النار في اتجاه لوبريدج."),
                List.of("بخرق وقف إطلاق النار"),
                List.of("لوبريدج"));
        tag(
                "a4",
                1,
                4,
                "Meridian Wire",
                "en",
                List.of(
                        "A patrol of the mission heard small-arms fire near Lowbridge and could not establish its source."),
                List.of("small-arms fire"),
                List.of("Lowbridge"));
        List<Claim> claims = List.of(
                claim("c1", "a1", "Ostland", "Westmark", Attribution.ALLEGED, 2, 2, "opening fire"),
                claim("c2", "a2", "Ostland", "Westmark", Attribution.ALLEGED, 2, 2, "ceasefire-violation"),
                claim("c3", "a3", "Westmark", "Ostland", Attribution.ALLEGED, 1, null, "ceasefire-violation"),
                claim("c4", "a4", null, null, Attribution.MONITOR_CONFIRMED, 1, null, "gunfire"));
        List<IncidentArticle> members = new ArrayList<>();
        articles.forEach(a -> members.add(member(a, null)));
        members.add(new IncidentArticle(
                "a5",
                "Coast Echo",
                "https://echo.example/5",
                1,
                "Fire near Lowbridge",
                "en",
                null,
                now.minusSeconds(20 * 60),
                "a1"));
        incidents.add(new Incident(
                1,
                "coast.7f3c",
                "coast",
                List.of(new RegionScore("coast", "Grey Coast", List.of(), 1, 3)),
                IncidentStatus.OPEN,
                4,
                "Ostland and Westmark accuse each other: small-arms fire near Lowbridge",
                Severity.SEVERE,
                Certainty.POSSIBLE,
                LocalDate.ofInstant(now, java.time.ZoneOffset.UTC),
                now.minusSeconds(66 * 60),
                now.minusSeconds(240),
                4,
                members,
                claims,
                List.of(
                        new Disagreement(
                                "who",
                                List.of(
                                        new Position("Westmark", "Ostland", List.of("c1")),
                                        new Position("Ostland", "Westmark", List.of("c3")))),
                        new Disagreement(
                                "wounded",
                                List.of(
                                        new Position("1", "Ostland", List.of("c1")),
                                        new Position("2", "Ostland", List.of("c2"))))),
                List.of(),
                null,
                List.of()));
        alert("coast.7f3c", 1, AlertKind.ALERT, 66, List.of());
        alert(
                "coast.7f3c",
                2,
                AlertKind.UPDATE,
                40,
                List.of("Wounded 1 → 2, Ostland says", "Severity moderate → severe"));
        alert("coast.7f3c", 3, AlertKind.UPDATE, 30, List.of("Westmark accuses in turn"));
        alert("coast.7f3c", 4, AlertKind.UPDATE, 4, List.of("Monitor heard fire, names no party"));
    }

    private IncidentArticle member(TaggedArticle a, @Nullable String reprintOf) {
        return new IncidentArticle(
                a.article().id(),
                a.article().outlet().name(),
                a.article().url(),
                a.article().version(),
                a.article().title(),
                a.language(),
                null,
                a.article().fetchedAt(),
                reprintOf);
    }

    private void alert(String incident, int version, AlertKind kind, long minutes, List<String> changes) {
        alerts.add(new Alert(
                1,
                incident + "#" + version,
                incident,
                version,
                kind,
                List.of(),
                Severity.SEVERE,
                Certainty.POSSIBLE,
                now.minusSeconds(minutes * 60),
                "headline",
                changes,
                List.of()));
    }

    private Claim claim(
            String id,
            String article,
            @Nullable String accuser,
            @Nullable String accused,
            Attribution attribution,
            int independent,
            @Nullable Integer wounded,
            String act) {
        TaggedArticle tagged = articles.stream()
                .filter(a -> a.article().id().equals(article))
                .findFirst()
                .orElseThrow();
        String text = tagged.article().text();
        int start = text.indexOf("\n\n") < 0 ? 0 : text.indexOf("\n\n") + 2;
        int end = text.indexOf('.', start) + 1;
        List<Loss> losses = wounded == null
                ? List.of()
                : List.of(new Loss(party(accuser), "soldiers", null, id.equals("c1") ? Integer.valueOf(1) : wounded));
        return new Claim(
                id,
                "coast",
                act,
                party(accuser),
                party(accused),
                new ClaimPlace("Lowbridge", Precision.TOWN, null, null, null, "coast"),
                new EventTime(TimeKind.CURRENT, LocalDate.ofInstant(now, java.time.ZoneOffset.UTC), true),
                null,
                null,
                wounded,
                losses,
                attribution,
                independent,
                List.of(new Quote(article, Part.TEXT, start, end, text.substring(start, end))),
                List.of("act.fire"),
                0.93);
    }

    private static @Nullable Party party(@Nullable String name) {
        return name == null ? null : new Party(null, name, "the " + name + " forces");
    }

    private void tag(
            String id,
            int version,
            long minutes,
            String outlet,
            String language,
            List<String> paragraphs,
            List<String> acts,
            List<String> places) {
        Article article = new Article(
                1,
                id,
                version,
                "https://" + id + ".example/" + id,
                Outlet.named(outlet),
                "f1",
                paragraphs.get(paragraphs.size() - 1).split("\\.", -1)[0],
                paragraphs,
                language,
                List.of(),
                null,
                null,
                now.minusSeconds(minutes * 60),
                Extraction.FULL_PAGE,
                "p");
        String text = article.text();
        List<KeywordMention> words = acts.stream()
                .map(a -> new KeywordMention("fire", a, Part.TEXT, text.indexOf(a), text.indexOf(a) + a.length()))
                .toList();
        List<PlaceMention> names = places.stream()
                .map(p -> new PlaceMention(
                        p,
                        Part.TEXT,
                        text.indexOf(p),
                        text.indexOf(p) + p.length(),
                        null,
                        null,
                        null,
                        null,
                        "coast",
                        Precision.TOWN))
                .toList();
        articles.add(new TaggedArticle(
                1,
                article,
                language,
                names,
                List.of(new RegionScore("coast", "Grey Coast", List.of(), 1, 2)),
                words,
                List.of(),
                Decision.ALERTING,
                null,
                0.93,
                List.of(
                        new TraceStep("act.fire." + language, 0.41, acts.get(0)),
                        new TraceStep("frame.accuse", 0.34, "Accuser and accused named"),
                        new TraceStep("time.current", 0.18, "Event is of today")),
                List.of(),
                "7d1c0a"));
    }

    private void small(
            String id,
            long minutes,
            Severity severity,
            Certainty certainty,
            @Nullable String accuser,
            @Nullable String accused,
            String act,
            @Nullable String place,
            String language,
            String text,
            IncidentStatus status) {
        String article = "x" + incidents.size();
        Instant at = now.minusSeconds(minutes * 60);
        Claim claim = new Claim(
                "k" + incidents.size(),
                "x",
                act,
                party(accuser),
                party(accused),
                new ClaimPlace(place, place == null ? Precision.UNKNOWN : Precision.TOWN, null, null, null, null),
                new EventTime(TimeKind.CURRENT, null, false),
                null,
                null,
                null,
                List.of(),
                accuser == null ? Attribution.REPORTED : Attribution.ALLEGED,
                1,
                List.of(new Quote(article, Part.TEXT, 0, text.length(), text)),
                List.of(),
                0.8);
        List<VerdictNote> verdicts = status == IncidentStatus.OPEN
                ? List.of()
                : List.of(new VerdictNote("v" + id, VerdictKind.CONFIRM, "Ines Moraru", at, null));
        incidents.add(new Incident(
                1,
                id,
                id.substring(0, id.indexOf('.')),
                List.of(),
                status,
                1,
                accuser + " accuses " + accused,
                severity,
                certainty,
                null,
                at,
                at,
                1 + incidents.size() % 4,
                List.of(new IncidentArticle(
                        article,
                        "Delta Daily",
                        "https://delta.example/" + article,
                        1,
                        "Title",
                        language,
                        null,
                        at,
                        null)),
                List.of(claim),
                List.of(),
                verdicts,
                null,
                List.of()));
        alert(id, 1, AlertKind.ALERT, minutes, List.of());
    }

    private void ledger(BatchWriter writer) {
        List<LedgerMark> marks = new ArrayList<>();
        List<Ending> endings = List.of(
                Ending.UNCHANGED,
                Ending.UNCHANGED,
                Ending.UNCHANGED,
                Ending.PUBLISHED,
                Ending.DUPLICATE,
                Ending.FAILED);
        List<String> failed = List.of("Answer 403", "Answer 403", "No answer in 20 s", "robots.txt says no");
        for (int k = 0; k < 1600; k++) {
            marks.add(LedgerMark.seen(Samples.entry("e" + k)));
            Ending ending = endings.get(k % 6);
            String reason = ending == Ending.FAILED ? failed.get(k / 6 % 4) : null;
            if (k % 97 != 0) marks.add(LedgerMark.ended(Samples.ended(Subject.ENTRY, "e" + k, ending, reason)));
            if (ending == Ending.PUBLISHED) {
                marks.add(LedgerMark.seen(Samples.article("p" + k, 1)));
                Ending end = k % 5 == 0 ? Ending.ALERTING : k % 3 == 0 ? Ending.SUPPRESSED : Ending.NO_VIOLATION;
                String why = List.of(
                                "tells of an earlier incident",
                                "says the ceasefire holds",
                                "denial only, no accusation")
                        .get(k / 7 % 3);
                if (k % 41 != 0)
                    marks.add(LedgerMark.ended(Samples.ended(
                            Subject.ARTICLE, "p" + k + "@1", end, end == Ending.SUPPRESSED ? why : null)));
            }
        }
        writer.write(new Batch(
                List.of(),
                marks,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new LetterAt(
                        0,
                        1,
                        new DeadLetter(
                                "tag",
                                "Text of 2.1 million characters, limit 1 million",
                                "articles",
                                2,
                                41,
                                "a9",
                                now))),
                List.of()));
    }
}
