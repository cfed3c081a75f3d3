package io.truceline.ingest.fetch;

import io.truceline.contract.net.AddressGuard;
import io.truceline.contract.net.WebAddress;
import io.truceline.contract.record.Entry;
import io.truceline.contract.record.Extraction;
import io.truceline.contract.record.Ids;
import io.truceline.ingest.extract.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an article out of the page, or out of what the feed itself carries. What the page does not say, the entry may. */
final class Drafts {
    /** Clocks and time zones of newsrooms go wrong; a date further ahead is no date. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final AddressGuard guard;

    Drafts(AddressGuard guard) {
        this.guard = guard;
    }

    /** From the page. Its canonical URL counts unless it leads where we would not go. */
    Draft ofPage(Entry entry, Page page, Instant at) {
        String link = address(entry);
        String said = page.canonicalUrl();
        String url = said != null && guard.judge(said).allowed() ? said : link;
        return new Draft(
                url,
                Ids.of(url),
                page.title() == null ? entry.title() : page.title(),
                page.paragraphs(),
                page.language() == null ? entry.outlet().language() : page.language(),
                page.authors().isEmpty() ? entry.authors() : page.authors(),
                published(entry, page, at),
                at,
                Extraction.FULL_PAGE);
    }

    /** From the feed; null if that has neither text nor title. */
    @Nullable
    Draft ofFeed(Entry entry, Instant at) {
        List<String> content = FeedMarkup.paragraphs(entry.content());
        List<String> text = content.isEmpty() ? FeedMarkup.paragraphs(entry.summary()) : content;
        if (text.isEmpty() && entry.title() == null) {
            return null;
        }
        String url = address(entry);
        return new Draft(
                url,
                entry.link() == null ? Ids.of(entry.feed(), entry.guid()) : Ids.of(url),
                entry.title(),
                text,
                entry.outlet().language(),
                entry.authors(),
                plausible(entry.publishedAt(), "feed", at),
                at,
                content.isEmpty() ? Extraction.SUMMARY_ONLY : Extraction.FEED_CONTENT);
    }

    /** The link in one spelling; an entry without one has a name instead of an address. */
    static String address(Entry entry) {
        String link = entry.link();
        if (link == null) {
            return "urn:truceline:" + Ids.of(entry.feed(), entry.guid());
        }
        try {
            return WebAddress.parse(link).uri().toString();
        } catch (IllegalArgumentException e) {
            return link; // no web address: nothing was fetched from it, but it names the entry
        }
    }

    private static Draft.@Nullable Published published(Entry entry, Page page, Instant at) {
        Draft.Published own = page.published() == null
                ? null
                : plausible(page.published().instant(), page.published().source(), at);
        return own == null ? plausible(entry.publishedAt(), "feed", at) : own;
    }

    private static Draft.@Nullable Published plausible(@Nullable Instant date, String from, Instant at) {
        return date == null || date.isAfter(at.plus(AHEAD)) ? null : new Draft.Published(date, from);
    }
}
