package io.truceline.standalone.bench;

import io.truceline.contract.record.Article;
import io.truceline.contract.record.Extraction;
import io.truceline.contract.record.Ids;
import io.truceline.contract.record.Outlet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented articles of about 3,000 characters. One in ten reports a violation, in a village of its own; the others tell of
 * other news, some with the same words. Each is fetched a millisecond after the one before. The same seed gives the same articles.
 */
final class BenchTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    /** Shares no factor with the number of names, so that all come before one comes again. */
    private static final int STRIDE = 7919;

    private static final List<String> SYLLABLES =
            List.of("gar", "vaz", "lor", "nak", "tush", "mer", "dil", "ber", "shen", "kar", "zor", "tal", "bin", "rud");
    private static final List<String> FILLER = List.of(
            "The regional council met in the old town hall to discuss the budget for roads, schools and the water works.",
            "Traders at the market said that the price of bread had risen for the third week, while fuel was cheaper.",
            "Talks on an extension of the ceasefire are to resume next week, the United Nations envoy said in Geneva.",
            "Farmers in the valley hope for rain after the driest autumn that the weather service has on record.",
            "The national team will play its last qualifying match in Lisbon without its injured captain.",
            "A new railway bridge is to open in spring, two years later than the ministry of transport had promised.",
            "Police asked witnesses of the accident on the ring road to come forward before the end of the month.",
            "The museum shows letters from the nineteenth century that had been kept in a family's attic for decades.");

    private final Random random;
    private final Instant now;
    private int made;
    private int villages;

    BenchTexts(long seed, Instant now) {
        this.random = new Random(seed);
        this.now = now;
    }

    /** An article of other news, or one in ten a report. */
    Article next(String id) {
        return random.nextInt(10) == 0 ? report(id) : article(id, "Council meets on roads and bread", filler(24));
    }

    /** A report of a violation. */
    Article report(String id) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Azerbaijani forces violated the ceasefire on " + DAY.format(now.atOffset(ZoneOffset.UTC))
                + " near the village of " + village() + ", the Armenian Defence Ministry said. "
                + (1 + random.nextInt(9)) + " soldiers were wounded.");
        paragraphs.addAll(filler(22));
        return article(id, "Truce broken, ministry says", paragraphs);
    }

    /** Another one each time, for tens of thousands: a second report of one village and day would be no new alert. */
    private String village() {
        StringBuilder name = new StringBuilder();
        int rest = villages++ * STRIDE;
        for (int k = 0; k < 4; k++) {
            name.append(SYLLABLES.get(Math.floorMod(rest, SYLLABLES.size())));
            rest = Math.floorDiv(rest, SYLLABLES.size());
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private List<String> filler(int sentences) {
        List<String> paragraphs = new ArrayList<>();
        for (int k = 0; k < sentences; k++) {
            paragraphs.add(FILLER.get(random.nextInt(FILLER.size())) + " It was item " + random.nextInt(100_000)
                    + " of the day.");
        }
        return paragraphs;
    }

    private Article article(String id, String title, List<String> paragraphs) {
        Instant fetched = now.plusMillis(made++);
        return new Article(
                Article.SCHEMA,
                id,
                1,
                "https://bench.example/" + id,
                Outlet.named("Bench outlet " + random.nextInt(40)),
                "bench",
                title,
                paragraphs,
                "en",
                List.of(),
                now,
                "bench",
                fetched,
                Extraction.FULL_PAGE,
                Ids.of(id));
    }
}
