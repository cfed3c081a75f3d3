package io.truceline.ingest.fetch;

import io.truceline.contract.record.Article;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Entry;
import io.truceline.contract.record.Extraction;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.PageState;
import io.truceline.contract.record.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides how an entry version ends: a page never seen is published, one whose text changed is published as its next version,
 * one whose text did not change is unchanged for the entry that led there before and a duplicate for any other. A page that
 * cannot be had is published from the feed's own content, but never in the place of a version read from the page itself.
 */
final class PageJudge {
    private final Drafts drafts;

    PageJudge(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Judges by the pages known; does not change them. */
    Judgement judge(Entry entry, Visit visit, PageBook pages) {
        if (visit instanceof Visit.Read read) {
            return compare(entry, drafts.ofPage(entry, read.page(), read.at()), null, pages);
        }
        String reason = ((Visit.Missed) visit).reason();
        Draft draft = drafts.ofFeed(entry, visit.at());
        PageState known = pages.find(Drafts.address(entry));
        if (known != null && known.extraction() == Extraction.FULL_PAGE) {
            return same(entry, known, "not read again: " + reason, visit.at());
        } else if (draft == null) {
            return failed(entry, reason, visit.at());
        }
        return compare(entry, draft, reason, pages);
    }

    /** An entry that cannot be published for a reason of our own. */
    static Judgement failed(Entry entry, String reason, Instant at) {
        return new Judgement(outcome(entry, Ending.FAILED, reason, at), null, Map.of());
    }

    private static Judgement compare(Entry entry, Draft draft, @Nullable String reason, PageBook pages) {
        PageState known = pages.find(draft.url());
        if (known == null) {
            return published(entry, draft, reason, 1, pages);
        }
        // answered before the version that is known: an old text must not come back as a new version
        boolean stale = draft.at().isBefore(known.fetchedAt());
        if (stale || draft.fingerprint().equals(known.fingerprint())) {
            Judgement same = same(entry, known, reason, draft.at());
            return new Judgement(same.outcome(), null, link(entry, known, pages));
        }
        return published(entry, draft, reason, known.version() + 1, pages);
    }

    private static Judgement same(Entry entry, PageState known, @Nullable String reason, Instant at) {
        boolean own = known.feed().equals(entry.feed()) && known.guid().equals(entry.guid());
        return new Judgement(outcome(entry, own ? Ending.UNCHANGED : Ending.DUPLICATE, reason, at), null, Map.of());
    }

    private static Judgement published(Entry entry, Draft draft, @Nullable String reason, int version, PageBook pages) {
        PageState state = new PageState(
                PageState.SCHEMA,
                draft.url(),
                draft.id(),
                version,
                draft.fingerprint(),
                entry.feed(),
                entry.guid(),
                draft.at(),
                draft.extraction());
        Map<String, PageState> states = new HashMap<>(link(entry, state, pages));
        states.put(draft.url(), state);
        return new Judgement(
                outcome(entry, Ending.PUBLISHED, reason, draft.at()), article(entry, draft, version), states);
    }

    /** The link's own record, where there is none yet. */
    private static Map<String, PageState> link(Entry entry, PageState state, PageBook pages) {
        String link = Drafts.address(entry);
        return link.equals(state.url()) || pages.leads(link, state.url()) ? Map.of() : Map.of(link, state);
    }

    private static Article article(Entry entry, Draft draft, int version) {
        Draft.Published published = draft.published();
        return new Article(
                Article.SCHEMA,
                draft.id(),
                version,
                draft.url(),
                entry.outlet(),
                entry.feed(),
                draft.title(),
                draft.paragraphs(),
                draft.language(),
                draft.authors(),
                published == null ? null : published.at(),
                published == null ? null : published.from(),
                draft.at(),
                draft.extraction(),
                draft.fingerprint());
    }

    private static Outcome outcome(Entry entry, Ending ending, @Nullable String reason, Instant at) {
        return new Outcome(
                Outcome.SCHEMA,
                Subject.ENTRY,
                entry.id(),
                ending,
                reason,
                entry.link(),
                entry.outlet().name(),
                at);
    }
}
