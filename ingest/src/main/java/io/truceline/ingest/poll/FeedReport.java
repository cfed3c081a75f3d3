package io.truceline.ingest.poll;

import io.truceline.contract.net.AddressGuard;
import io.truceline.contract.net.WebAnswer;
import io.truceline.contract.net.WebFailure;
import io.truceline.contract.net.WebReply;
import io.truceline.contract.record.Entry;
import io.truceline.contract.record.Feed;
import io.truceline.contract.record.FeedState;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes of a feed's answer what is remembered and what is sent on. Immutable and thread-safe. */
final class FeedReport {
    private static final int NOT_MODIFIED = 304;

    /** Entries remembered of a feed after they left its document: some feeds show old ones again. */
    private static final int REMEMBERED = 2_000;

    private final FeedParser parser = new FeedParser();
    private final EntryVersions versions = new EntryVersions(REMEMBERED);
    private final AddressGuard guard;

    FeedReport(AddressGuard guard) {
        this.guard = guard;
    }

    /** What is known of a feed that was never polled: nothing, and so it is due. */
    static FeedState unknown(Feed feed) {
        return new FeedState(FeedState.SCHEMA, feed.id(), feed.url(), null, null, null, null, null, 0, null, Map.of());
    }

    /** Reads an answer that came at that time. */
    Polling read(Feed feed, FeedState before, WebAnswer answer, Instant at) {
        if (!(answer instanceof WebReply reply)) {
            return failed(feed, before, new Asked(answer, at), ((WebFailure) answer).text());
        } else if (reply.status() == NOT_MODIFIED) {
            return new Polling(
                    good(feed, before, new Asked(reply, at), new Found(before.entries(), List.of())), List.of());
        } else if (!reply.ok()) {
            return failed(feed, before, new Asked(reply, at), "HTTP status " + reply.status());
        }
        return document(feed, before, new Asked(reply, at));
    }

    private record Asked(WebAnswer answer, Instant at) {}

    private record Found(Map<String, String> remembered, List<Entry> entries) {}

    private Polling document(Feed feed, FeedState before, Asked asked) {
        try {
            WebReply reply = (WebReply) asked.answer();
            ParsedFeed document = parser.parse(reply.body(), reply.contentType(), reply.url());
            EntryVersions.Comparison comparison = versions.compare(feed.id(), before.entries(), document);
            List<Entry> entries = comparison.fresh().stream()
                    .map(version -> entry(feed, version, asked.at()))
                    .toList();
            Found found = new Found(comparison.remembered(), entries);
            return new Polling(good(feed, before, asked, found), entries);
        } catch (NotAFeedException e) {
            return failed(feed, before, asked, Objects.toString(e.getMessage(), "not a feed"));
        }
    }

    private FeedState good(Feed feed, FeedState before, Asked asked, Found found) {
        WebReply reply = (WebReply) asked.answer();
        boolean kept = reply.status() == NOT_MODIFIED;
        Instant changedAt = found.entries().isEmpty() ? before.changedAt() : asked.at();
        return new FeedState(
                FeedState.SCHEMA,
                feed.id(),
                feed.url(),
                kept && reply.etag() == null ? before.etag() : reply.etag(),
                kept && reply.lastModified() == null ? before.lastModified() : reply.lastModified(),
                asked.at(),
                changedAt,
                dueAt(feed, asked, 0, changedAt),
                0,
                null,
                found.remembered());
    }

    private Polling failed(Feed feed, FeedState before, Asked asked, String why) {
        int failures = before.failures() + 1;
        FeedState state = new FeedState(
                FeedState.SCHEMA,
                feed.id(),
                feed.url(),
                before.etag(),
                before.lastModified(),
                asked.at(),
                before.changedAt(),
                dueAt(feed, asked, failures, before.changedAt()),
                failures,
                why,
                before.entries());
        return new Polling(state, List.of());
    }

    private Instant dueAt(Feed feed, Asked asked, int failures, @Nullable Instant changedAt) {
        boolean excepted = guard.excepted(URI.create(feed.url()));
        return PollPace.dueAt(
                new Polled(feed.id(), feed.every(), excepted, asked.answer(), failures, changedAt, asked.at()));
    }

    private static Entry entry(Feed feed, EntryVersions.Version version, Instant seenAt) {
        ParsedEntry parsed = version.entry();
        return new Entry(
                Entry.SCHEMA,
                version.id(),
                feed.id(),
                feed.outlet(),
                version.guid(),
                parsed.link(),
                parsed.title(),
                parsed.summary(),
                parsed.content(),
                parsed.authors(),
                parsed.published(),
                parsed.updated(),
                seenAt);
    }
}
