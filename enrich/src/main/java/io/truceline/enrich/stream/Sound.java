package io.truceline.enrich.stream;

import io.truceline.contract.record.Article;
import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Verdict;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Refuses records that lack what every good one has, before anything is stored or sent. */
final class Sound {
    /** Days outside these bounds are none that a report can mean, and would not sort. */
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Pattern THEATRE = Pattern.compile("[a-z0-9-]+");

    private Sound() {}

    /** A value that is set once the processor has been started. */
    static <T> T set(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the processor was not started");
        }
        return value;
    }

    static Article article(Record<String, Article> record) {
        Article article = given(record.value(), "value");
        given(article.id(), "id");
        // under another key it lies in a partition that does not remember its earlier versions
        require(article.id().equals(record.key()), "id: found another than the key " + record.key());
        given(article.outlet(), "outlet");
        given(article.outlet().name(), "outlet.name");
        given(article.url(), "url");
        given(article.feed(), "feed");
        given(article.fingerprint(), "fingerprint");
        time(article.fetchedAt());
        require(article.version() > 0, "version: found " + article.version() + ", allowed is 1 or more");
        return article;
    }

    static ArticleClaims claims(String key, ArticleClaims claims) {
        require(THEATRE.matcher(given(claims.theatre(), "theatre")).matches(), "theatre: found " + claims.theatre());
        require(claims.theatre().equals(key), "theatre: found " + claims.theatre() + " under the key " + key);
        given(claims.articleId(), "articleId");
        given(claims.outlet(), "outlet");
        given(claims.outlet().name(), "outlet.name");
        given(claims.url(), "url");
        given(claims.language(), "language");
        time(claims.fetchedAt());
        claims.claims().forEach(Sound::claim);
        return claims;
    }

    private static void claim(Claim claim) {
        given(claim.id(), "claim.id");
        given(claim.theatre(), "claim.theatre");
        given(claim.act(), "claim.act");
        given(claim.place(), "claim.place");
        given(claim.place().precision(), "claim.place.precision");
        given(claim.time(), "claim.time");
        given(claim.time().kind(), "claim.time.kind");
        given(claim.attribution(), "claim.attribution");
        claim.quotes().forEach(q -> given(given(q, "quote").text(), "quote.text"));
        if (claim.time().date() != null) {
            int year = claim.time().date().getYear();
            require(
                    year >= 1970 && year < 9999,
                    "claim.time.date: found " + claim.time().date());
        }
    }

    static Verdict verdict(String key, Verdict verdict) {
        given(verdict.id(), "id");
        given(verdict.kind(), "kind");
        given(verdict.author(), "author");
        time(verdict.at());
        require(given(verdict.incidentId(), "incidentId").equals(key), "incidentId: found another than the key " + key);
        return verdict;
    }

    private static void time(@Nullable Instant at) {
        Instant given = given(at, "time");
        require(!given.isBefore(FIRST) && given.isBefore(LAST), "time: found " + given);
    }

    private static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + ": found nothing");
        }
        return value;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
