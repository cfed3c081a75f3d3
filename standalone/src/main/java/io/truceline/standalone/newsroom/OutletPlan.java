package io.truceline.standalone.newsroom;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented outlet.
 *
 * @param id unique in the script; its template is {@code outlets/<id>.html}
 * @param domain shown on its pages, and first part of the path under which it is served
 * @param name what it calls itself
 * @param owner outlets of one owner are one source
 * @param language BCP 47, one of {@code languages.yaml}
 * @param country ISO 3166-1 alpha-2
 */
record OutletPlan(
        String id, String domain, String name, String owner, String language, String country, List<FeedPlan> feeds) {
    /** Families of feeds. */
    enum Kind {
        /** RSS 2.0 with summaries. */
        @JsonProperty("rss")
        RSS,
        /** RSS 2.0 with the text in {@code content:encoded}. */
        @JsonProperty("rss-content")
        RSS_CONTENT,
        /** Atom 1.0. */
        @JsonProperty("atom")
        ATOM
    }

    /**
     * One feed.
     *
     * @param path under the outlet's domain
     * @param query what the feed adds to its links, such as {@code utm_source=top}; null: nothing
     */
    record FeedPlan(
            String path, Kind kind, String title, @Nullable String query) {
        FeedPlan {
            Fault.missing("path", path);
            Fault.missing("kind", kind);
            Fault.missing("title", title);
        }
    }

    OutletPlan {
        Fault.missing("id", id);
        Fault.missing("name", name);
        Fault.missing("owner", owner);
        Fault.missing("language", language);
        Fault.unless(
                domain != null && domain.matches("[a-z0-9-]+\\.example"),
                "domain: found " + domain + ", allowed is a name such as daily.example");
        Fault.unless(
                country != null && country.matches("[A-Z]{2}"),
                "country: found " + country + ", allowed are two capital letters");
        feeds = feeds == null ? List.of() : List.copyOf(feeds);
        Fault.unless(!feeds.isEmpty(), "feeds: found none, an outlet needs one");
    }

    /** Whether a feed of this outlet lists a scene. */
    boolean lists(FeedPlan feed, Scene scene) {
        return scene.outlet().equals(id)
                && (scene.feeds().isEmpty() || scene.feeds().contains(feed.path()));
    }
}
