package io.truceline.contract.topic;

import static io.truceline.contract.topic.Partitioning.BY_KEY;
import static io.truceline.contract.topic.Partitioning.BY_SOURCE;
import static io.truceline.contract.topic.Partitioning.BY_THEATRE;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Entry;
import io.truceline.contract.record.Feed;
import io.truceline.contract.record.FeedState;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.PageState;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.record.Verdict;
import java.time.Duration;
import java.util.List;

/**
 * All topics of Truceline. Keys are UTF-8 text, values JSON, except on {@code dead-letters}, which keeps the original bytes.
 * All topics have the same number of partitions, so whatever shares a key shares a partition number.
 */
public final class Topics {
    private static final Duration DAYS_7 = Duration.ofDays(7);
    private static final Duration DAYS_90 = Duration.ofDays(90);
    private static final Duration DAYS_400 = Duration.ofDays(400);

    //                                                     name               value                key
    //                  kept (null: compacted)
    public static final Topic<Feed> FEEDS = new Topic<>("feeds", Feed.class, "feed id", BY_KEY, null);
    public static final Topic<FeedState> FEED_STATE =
            new Topic<>("feed-state", FeedState.class, "feed id", BY_KEY, null);
    public static final Topic<Entry> ENTRIES =
            new Topic<>("entries", Entry.class, "registrable domain of the link", BY_KEY, DAYS_7);
    public static final Topic<PageState> PAGE_STATE =
            new Topic<>("page-state", PageState.class, "canonical URL", BY_SOURCE, null);
    public static final Topic<Article> ARTICLES = new Topic<>("articles", Article.class, "article id", BY_KEY, DAYS_90);
    public static final Topic<TaggedArticle> TAGGED_ARTICLES =
            new Topic<>("tagged-articles", TaggedArticle.class, "article id", BY_KEY, DAYS_90);
    public static final Topic<ArticleClaims> CLAIMS =
            new Topic<>("claims", ArticleClaims.class, "theatre", BY_THEATRE, DAYS_90);
    public static final Topic<Incident> INCIDENTS =
            new Topic<>("incidents", Incident.class, "incident id", BY_THEATRE, null);
    public static final Topic<Alert> ALERTS = new Topic<>("alerts", Alert.class, "incident id", BY_THEATRE, DAYS_400);
    public static final Topic<Verdict> VERDICTS =
            new Topic<>("verdicts", Verdict.class, "incident id", BY_THEATRE, DAYS_400);
    public static final Topic<Outcome> OUTCOMES =
            new Topic<>("outcomes", Outcome.class, "entry id, or article version id", BY_KEY, DAYS_90);
    public static final Topic<byte[]> DEAD_LETTERS =
            new Topic<>("dead-letters", byte[].class, "as the source", BY_SOURCE, DAYS_90);

    private Topics() {}

    /** Every topic, in the order of a story's way. */
    public static List<Topic<?>> all() {
        return List.of(
                FEEDS,
                FEED_STATE,
                ENTRIES,
                PAGE_STATE,
                ARTICLES,
                TAGGED_ARTICLES,
                CLAIMS,
                INCIDENTS,
                ALERTS,
                VERDICTS,
                OUTCOMES,
                DEAD_LETTERS);
    }
}
