package io.truceline.enrich.incident;

import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Attribution;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.EventTime;
import io.truceline.contract.record.Outlet;
import io.truceline.contract.record.Part;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.Quote;
import io.truceline.contract.record.TimeKind;
import io.truceline.enrich.text.TokenText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Invented reports of articles, for the tests of the incident step. */
public final class Reports {
    static final String THEATRE = "south-caucasus";
    static final Instant START = Instant.parse("2031-05-04T10:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2031-05-04");

    private String id;
    private int version = 1;
    private String outlet;
    private String text;
    private Instant fetchedAt = START;
    private final List<Claim> claims = new ArrayList<>();

    private Reports(String id) {
        this.id = id;
        this.outlet = "outlet-" + id;
        this.text = "An article of its own, called " + id + ", in words of its own: " + (id + " ").repeat(12);
    }

    static Reports article(String id) {
        return new Reports(id);
    }

    Reports version(int n) {
        version = n;
        return this;
    }

    Reports outlet(String name) {
        outlet = name;
        return this;
    }

    Reports text(String words) {
        text = words;
        return this;
    }

    Reports minute(int n) {
        fetchedAt = START.plusSeconds(60L * n);
        return this;
    }

    /** "accuser>accused", who may be "-". */
    Reports says(String direction, ClaimPlace place) {
        return says(direction, place, new EventTime(TimeKind.CURRENT, DAY, true), null);
    }

    Reports says(String direction, ClaimPlace place, EventTime time, @Nullable Integer killed) {
        String[] who = direction.split(">", 2);
        String claimId = id + "-" + version + "-" + claims.size();
        String quote = "Sentence number " + claims.size() + " of " + id + " says " + direction + " at " + place.name();
        claims.add(new Claim(
                claimId,
                THEATRE,
                "ceasefire-violation",
                party(who[0]),
                party(who[1]),
                place,
                time,
                null,
                killed,
                null,
                List.of(),
                Attribution.ALLEGED,
                1,
                List.of(new Quote(id, Part.TEXT, 0, quote.length(), quote)),
                List.of("rule-1"),
                0.9));
        return this;
    }

    ArticleClaims build() {
        Sketch sketch = Sketch.of(TokenText.of(text));
        return new ArticleClaims(
                ArticleClaims.SCHEMA,
                THEATRE,
                id,
                version,
                "https://example.org/" + id,
                Outlet.named(outlet),
                List.of(),
                "Title " + id,
                "en",
                null,
                fetchedAt,
                "f" + version,
                sketch.values(),
                sketch.words(),
                List.of(),
                claims,
                "r1",
                null);
    }

    static ClaimPlace village(String name) {
        return new ClaimPlace(name, Precision.EXACT, null, null, "AZ", "nagorno-karabakh");
    }

    static ClaimPlace region() {
        return new ClaimPlace("Nagorno-Karabakh", Precision.REGION, null, null, "AZ", "nagorno-karabakh");
    }

    static EventTime day(int offset, boolean stated) {
        return new EventTime(TimeKind.CURRENT, DAY.plusDays(offset), stated);
    }

    private static @Nullable Party party(String id) {
        if (id.equals("-")) {
            return null;
        }
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        return new Party(id, name, name);
    }

    /** Two sides, and everybody else a third party. */
    static final Sides SIDES = new Sides() {
        @Override
        public String pairOf(Claim claim) {
            boolean named = claim.accuser() != null || claim.accused() != null;
            return named ? "karabakh/armenia/azerbaijan" : "other/unknown/unknown";
        }

        @Override
        public String sideOf(Claim claim, @Nullable Party party) {
            return party == null ? "unknown" : String.valueOf(party.id());
        }
    };
}
