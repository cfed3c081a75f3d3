package io.truceline.standalone.flow;

import io.truceline.contract.record.Article;
import io.truceline.contract.record.Extraction;
import io.truceline.contract.record.Ids;
import io.truceline.contract.record.Outlet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented reports of a violation, each in a village of its own, so that each opens an incident. */
final class Reports {
    private static final List<String> GOODS =
            List.of("apples", "chairs", "kettles", "ribbons", "lamps", "spoons", "baskets", "carpets", "pears", "hats");

    private static final List<String> SYLLABLES =
            List.of("gar", "vaz", "lor", "nak", "tush", "mer", "dil", "ber", "shen", "kar");

    private final Instant at;

    /** @param at when all of it happens; not long ago, since what is older than a topic's retention is deleted */
    Reports(Instant at) {
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A name of its own for each number below a hundred, of three syllables. */
    static String village(int number) {
        int size = SYLLABLES.size();
        String name = SYLLABLES.get(number % size)
                + SYLLABLES.get((number / size + 3) % size)
                + SYLLABLES.get((number * 7 + 5) % size);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** What such a report says, paragraph by paragraph. */
    List<String> paragraphs(String village) {
        return List.of(lead(village), chatter(village));
    }

    private String lead(String village) {
        return "Azerbaijani forces violated the ceasefire on "
                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(at.atOffset(ZoneOffset.UTC))
                + " near the village of " + village + ", the Armenian Defence Ministry said. Two soldiers were killed.";
    }

    /** Other words in each article, else it would be taken for a reprint of the one before. */
    private static String chatter(String village) {
        Random random = new Random(village.hashCode());
        return IntStream.range(0, 12)
                .mapToObj(k -> "Row " + random.nextInt(9_000) + " of the market sold " + goods(random) + " and "
                        + goods(random) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String goods(Random random) {
        return random.nextInt(9_000) + " " + GOODS.get(random.nextInt(GOODS.size()));
    }

    /** The first version of an article as ingest publishes it. */
    Article article(String id, String village) {
        return new Article(
                Article.SCHEMA,
                id,
                1,
                "https://gazette.example/" + id,
                Outlet.named("Gazette"),
                "gazette",
                "Truce broken near " + village,
                paragraphs(village),
                "en",
                List.of(),
                at,
                "feed",
                at,
                Extraction.FULL_PAGE,
                Ids.of(village));
    }
}
