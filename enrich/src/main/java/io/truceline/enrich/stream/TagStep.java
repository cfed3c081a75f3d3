package io.truceline.enrich.stream;

import io.truceline.contract.record.Article;
import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.Source;
import io.truceline.contract.record.Subject;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.topic.Topics;
import io.truceline.enrich.Story;
import io.truceline.enrich.Tagger;
import io.truceline.enrich.Tagging;
import io.truceline.enrich.incident.ClaimsByTheatre;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Tags each article version once: its outcome (with the claims, if there are any), its claims by theatre, and for a theatre that a new version leaves the
 * withdrawal of what was claimed there. The same version over another feed adds its source and has no outcome of its own.
 */
final class TagStep implements Processor<String, Article, String, Object> {
    private final Tagger tagger;
    private final int maxBytes;
    private @Nullable ProcessorContext<String, Object> context;
    private @Nullable KeyValueStore<String, ArticleMemory> store;

    TagStep(Tagger tagger, int maxBytes) {
        this.tagger = tagger;
        this.maxBytes = maxBytes;
    }

    @Override
    public void init(ProcessorContext<String, Object> processorContext) {
        KeyValueStore<String, ArticleMemory> memory = processorContext.getStateStore(Names.ARTICLE_MEMORY);
        context = processorContext;
        store = memory;
        processorContext.schedule(Old.EVERY, PunctuationType.STREAM_TIME, now -> {
            Instant limit = Old.limit(now);
            Old.drop(memory, m -> m.fetchedAt().isBefore(limit));
        });
    }

    @Override
    public void process(Record<String, Article> record) {
        ProcessorContext<String, Object> out = Sound.set(context);
        KeyValueStore<String, ArticleMemory> memory = Sound.set(store);
        Article article = Sound.article(record);
        ArticleMemory known = memory.get(article.id());
        if (known != null && article.version() < known.version()) {
            return;
        }
        boolean again = known != null && article.version() == known.version();
        List<Source> sources = sources(article, again ? known : null);
        if (again && known != null && sources.equals(known.sources())) {
            return;
        }
        List<String> before = known == null ? List.of() : known.theatres();
        Tagged tagged = tag(article, sources, before);
        List<Parcel> parcels = parcels(tagged, again);
        memory.put(
                article.id(),
                new ArticleMemory(
                        article.version(), article.fingerprint(), tagged.theatres(), sources, article.fetchedAt()));
        parcels.forEach(p -> out.forward(p.record(), p.node()));
    }

    /** An article with all that goes out about it. */
    private record Tagged(TaggedArticle article, List<ArticleClaims> claims) {
        List<String> theatres() {
            return claims.stream()
                    .filter(c -> !c.claims().isEmpty())
                    .map(ArticleClaims::theatre)
                    .toList();
        }
    }

    private static List<Source> sources(Article article, @Nullable ArticleMemory known) {
        Source source = new Source(article.feed(), article.outlet());
        List<Source> all = new ArrayList<>(known == null ? List.of() : known.sources());
        if (!all.contains(source)) {
            all.add(source);
        }
        return all;
    }

    private Tagged tag(Article article, List<Source> sources, List<String> before) {
        Tagging tagging = tagging(article);
        ClaimsByTheatre parted = new ClaimsByTheatre(article, tagging, sources, tagger.rulesVersion());
        List<ArticleClaims> claims = new ArrayList<>(parted.records());
        List<String> now = claims.stream().map(ArticleClaims::theatre).toList();
        before.stream().filter(t -> !now.contains(t)).forEach(t -> claims.add(parted.withdrawal(t)));
        return new Tagged(
                new TaggedArticle(
                        TaggedArticle.SCHEMA,
                        article,
                        tagging.language(),
                        tagging.places(),
                        tagging.regions(),
                        tagging.keywords(),
                        tagging.reading().claims(),
                        tagging.reading().decision(),
                        tagging.reading().reason(),
                        tagging.reading().confidence(),
                        tagging.reading().trace(),
                        sources,
                        tagger.rulesVersion()),
                claims);
    }

    private Tagging tagging(Article article) {
        try {
            return tagger.tag(Story.of(article));
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("the text is nested too deeply", e);
        }
    }

    private List<Parcel> parcels(Tagged tagged, boolean again) {
        Article article = tagged.article().article();
        Instant at = article.fetchedAt();
        List<Parcel> parcels = new ArrayList<>();
        parcels.add(Parcel.of(Names.TAGGED, Topics.TAGGED_ARTICLES, article.id(), tagged.article(), at, maxBytes));
        for (ArticleClaims claims : again ? tagged.claims() : ending(tagged)) {
            parcels.add(Parcel.of(Names.CLAIMS_OUT, Topics.CLAIMS, claims.theatre(), claims, at, maxBytes));
        }
        if (!again && tagged.claims().isEmpty()) {
            Outcome outcome = outcome(tagged.article());
            parcels.add(Parcel.of(Names.OUTCOMES, Topics.OUTCOMES, outcome.subject(), outcome, at, maxBytes));
        }
        return parcels;
    }

    /** The claims, the last with the article's outcome: an article that claims something has ended once that is matched. */
    private static List<ArticleClaims> ending(Tagged tagged) {
        List<ArticleClaims> claims = new ArrayList<>(tagged.claims());
        int last = claims.size() - 1;
        if (last >= 0) {
            claims.set(last, claims.get(last).withOutcome(outcome(tagged.article())));
        }
        return claims;
    }

    private static Outcome outcome(TaggedArticle tagged) {
        Article article = tagged.article();
        Ending ending = switch (tagged.decision()) {
            case ALERTING -> Ending.ALERTING;
            case SUPPRESSED -> Ending.SUPPRESSED;
            case NO_VIOLATION -> Ending.NO_VIOLATION;
        };
        return new Outcome(
                Outcome.SCHEMA,
                Subject.ARTICLE,
                article.versionId(),
                ending,
                tagged.reason(),
                article.url(),
                article.outlet().name(),
                article.fetchedAt());
    }
}
