package io.truceline.sink.intake;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Entry;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.Outlet;
import io.truceline.contract.record.Subject;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.record.Verdict;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a record has what the store needs. JSON of the right type may still lack any field, since readers ignore what they
 * do not know and leave null what is not there.
 */
final class Sound {
    private static final int LONGEST_ID = 200;
    private static final Map<Subject, Set<Ending>> ENDINGS = Map.of(
            Subject.ENTRY,
            Set.of(Ending.PUBLISHED, Ending.UNCHANGED, Ending.DUPLICATE, Ending.FAILED),
            Subject.ARTICLE,
            Set.of(Ending.ALERTING, Ending.SUPPRESSED, Ending.NO_VIOLATION, Ending.DEAD_LETTERED));

    private Sound() {}

    static Entry entry(Entry entry) {
        id("id", entry.id());
        outlet(entry.outlet());
        there("seenAt", entry.seenAt());
        return entry;
    }

    static Article article(Article article) {
        id("id", article.id());
        id("version id", article.versionId());
        outlet(article.outlet());
        there("url", article.url());
        there("fetchedAt", article.fetchedAt());
        return article;
    }

    static Outcome outcome(Outcome outcome) {
        id("subject", outcome.subject());
        there("kind", outcome.kind());
        there("at", outcome.at());
        there("ending", outcome.ending());
        Set<Ending> allowed = ENDINGS.getOrDefault(outcome.kind(), Set.of());
        if (!allowed.contains(outcome.ending())) {
            throw new IllegalArgumentException("ending: found "
                    + outcome.ending().word() + " of an " + outcome.kind().word());
        }
        return outcome;
    }

    static TaggedArticle tagged(TaggedArticle tagged) {
        there("article", tagged.article());
        article(tagged.article());
        there("decision", tagged.decision());
        tagged.claims().forEach(Sound::claim);
        return tagged;
    }

    static Incident incident(Incident incident) {
        id("id", incident.id());
        there("theatre", incident.theatre());
        there("status", incident.status());
        there("severity", incident.severity());
        there("certainty", incident.certainty());
        there("changedAt", incident.changedAt());
        there("openedAt", incident.openedAt());
        incident.claims().forEach(Sound::claim);
        incident.articles().forEach(article -> {
            there("articles.id", article.id());
            there("articles.outlet", article.outlet());
            there("articles.url", article.url());
            there("articles.fetchedAt", article.fetchedAt());
        });
        incident.verdicts().forEach(note -> {
            there("verdicts.kind", note.kind());
            there("verdicts.at", note.at());
        });
        return incident;
    }

    private static void claim(Claim claim) {
        there("claims.id", claim.id());
        there("claims.place", claim.place());
        there("claims.time", claim.time());
        there("claims.attribution", claim.attribution());
        claim.quotes().forEach(quote -> {
            there("claims.quotes.articleId", quote.articleId());
            there("claims.quotes.part", quote.part());
            there("claims.quotes.text", quote.text());
        });
    }

    static Alert alert(Alert alert) {
        id("id", alert.id());
        id("incidentId", alert.incidentId());
        there("kind", alert.kind());
        there("sentAt", alert.sentAt());
        return alert;
    }

    static Verdict verdict(Verdict verdict) {
        id("id", verdict.id());
        id("incidentId", verdict.incidentId());
        there("kind", verdict.kind());
        there("at", verdict.at());
        return verdict;
    }

    static String id(String name, @Nullable String id) {
        if (id == null || id.isBlank() || id.length() > LONGEST_ID || id.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(name + ": found "
                    + (id == null ? "nothing" : id.length() + " characters") + ", allowed is an id of 1 to "
                    + LONGEST_ID);
        }
        return id;
    }

    private static void outlet(@Nullable Outlet outlet) {
        if (outlet == null) {
            throw new IllegalArgumentException("outlet: found nothing");
        }
        there("outlet.name", outlet.name());
    }

    private static void there(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + ": found nothing");
        }
    }
}
