package io.truceline.enrich.incident;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.LineFilter;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Extraction;
import io.truceline.contract.record.Outlet;
import io.truceline.enrich.Story;
import io.truceline.enrich.StoryLine;
import io.truceline.enrich.Tagger;
import io.truceline.enrich.Tagging;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Verb {@code cluster}: articles in time order in, the incident of each out. Lines of different {@code stream}s never meet.
 * Only reported violations are matched, by the same core as in the apps; with {@code any} every article, by what it is about.
 */
public final class ClusterFilter implements LineFilter {
    private final Tagger tagger;
    private final Sides sides;
    private final boolean any;
    private final Map<String, Stream> streams = new HashMap<>();
    private long lines;

    /** The answer to a line; the incident is null if it reports no violation. */
    record Answer(@Nullable String incident, String relation) {}

    /** What one stream has seen. */
    private record Stream(MemoryIncidentStore store, IncidentBook book, TopicBook topics) {}

    /**
     * @param any whether every article is matched, else only reported violations
     */
    public ClusterFilter(Tagger tagger, boolean any) {
        this.tagger = tagger;
        this.sides = new PartySides(tagger.parties());
        this.any = any;
    }

    @Override
    public Object apply(JsonNode line) {
        Story story = StoryLine.read(line);
        Stream stream = streams.computeIfAbsent(line.path("stream").asText(""), k -> stream());
        return any
                ? stream.topics().add(story)
                : reported(stream, story, line.path("url").asText(""));
    }

    private Stream stream() {
        MemoryIncidentStore store = new MemoryIncidentStore();
        return new Stream(store, new IncidentBook(store, sides), new TopicBook());
    }

    private Answer reported(Stream stream, Story story, String url) {
        Tagging tagging = tagger.tag(story);
        Answer answer = new Answer(null, "none");
        List<ArticleClaims> parted =
                new ClaimsByTheatre(article(story, url), tagging, List.of(), tagger.rulesVersion()).records();
        for (int k = parted.size() - 1; k >= 0; k--) {
            stream.book().accept(parted.get(k));
            ArticleHome home = stream.store().home(parted.get(k).theatre(), story.id());
            answer = home == null || home.slots().isEmpty() ? answer : answer(stream.store(), home);
        }
        return answer;
    }

    /** Lines come in time order: the line's number stands for the time at which it was fetched. */
    private Article article(Story story, String url) {
        Instant fetched = Instant.EPOCH.plusSeconds(lines++);
        return new Article(
                Article.SCHEMA,
                story.id(),
                1,
                url,
                Outlet.named(host(url, story.id())),
                "",
                story.title(),
                List.of(story.text()),
                story.language(),
                List.of(),
                story.publishedAt(),
                null,
                fetched,
                Extraction.FULL_PAGE,
                "");
    }

    private static String host(String url, String otherwise) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? otherwise : host;
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    private Answer answer(MemoryIncidentStore store, ArticleHome home) {
        ArticleHome.Slot slot = home.slots().get(0);
        Report report = store.reports(home.claims().theatre(), slot.pair(), slot.day(), slot.day()).stream()
                .filter(r -> r.articleId().equals(home.claims().articleId())
                        && r.key().equals(slot.key()))
                .findFirst()
                .orElseThrow();
        String incident = Objects.requireNonNull(report.incident());
        IncidentMemory memory = Objects.requireNonNull(store.incident(incident));
        return new Answer(incident, relation(report, home, memory));
    }

    private String relation(Report report, ArticleHome home, IncidentMemory memory) {
        List<Claim> mine = home.claims().claims().stream()
                .filter(c -> report.claims().contains(c.id()))
                .toList();
        List<Claim> others = memory.incident().claims().stream()
                .filter(c -> mine.stream().noneMatch(m -> m.id().equals(c.id())))
                .toList();
        if (!report.isOwn()) {
            return "reprint";
        }
        if (others.isEmpty()) {
            return "new";
        }
        return others.stream().anyMatch(o -> mine.stream().anyMatch(m -> isSame(m, o)))
                ? "same-claim"
                : "counter-claim";
    }

    /** Whether two claims accuse the same side, or one of them nobody. */
    private boolean isSame(Claim a, Claim b) {
        return a.accused() == null
                || b.accused() == null
                || sides.sideOf(a, a.accused()).equals(sides.sideOf(b, b.accused()));
    }
}
