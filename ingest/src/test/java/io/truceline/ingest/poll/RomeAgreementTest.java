package io.truceline.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ROME writes, in each format it knows, is read back as it was meant: an oracle that we did not write. */
class RomeAgreementTest {
    private static final Instant DAY = Instant.parse("2026-11-22T05:40:00Z");
    private static final List<String> WORDS = List.of(
            "truce", "перемирие", "الهدنة", "a & b", "x < y", "“quoted”", "Çətin", "停战", "it's", "30 %", "truce");

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(
            strings = {"rss_0.91U", "rss_0.92", "rss_0.93", "rss_0.94", "rss_1.0", "rss_2.0", "atom_0.3", "atom_1.0"})
    void parse_whatRomeWrites_isReadBack(String format) throws FeedException {
        for (int round = 0; round < 25; round++) {
            SyndFeed written = feed(format);
            byte[] bytes = new SyndFeedOutput().outputString(written).getBytes(StandardCharsets.UTF_8);
            ParsedFeed read = new FeedParser().parse(bytes, "application/xml", URI.create("https://a.example/feed"));
            assertThat(read.title()).isEqualTo(written.getTitle());
            assertThat(read.entries()).hasSameSizeAs(written.getEntries());
            for (int k = 0; k < written.getEntries().size(); k++) {
                assertSame(format, written.getEntries().get(k), read.entries().get(k));
            }
        }
    }

    private static void assertSame(String format, SyndEntry written, ParsedEntry read) {
        assertThat(read.title()).isEqualTo(written.getTitle());
        assertThat(read.link()).isEqualTo(written.getLink());
        if (!format.startsWith("rss_0.91") && !format.equals("rss_0.92")) {
            assertThat(Objects.requireNonNullElse(read.published(), read.updated()))
                    .isEqualTo(written.getPublishedDate().toInstant());
        }
    }

    private SyndFeed feed(String format) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(format);
        feed.setTitle(words());
        feed.setDescription(words());
        feed.setLanguage("en");
        feed.setLink("https://a.example/");
        feed.setUri("https://a.example/");
        feed.setEntries(IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(this::entry)
                .toList());
        return feed;
    }

    private SyndEntry entry(int number) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setTitle(words());
        entry.setLink("https://a.example/" + number + "?a=1&b=2");
        entry.setUri("https://a.example/" + number + "?a=1&b=2");
        entry.setPublishedDate(Date.from(DAY.plusSeconds(random.nextInt(100_000))));
        entry.setUpdatedDate(entry.getPublishedDate());
        SyndContentImpl summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(words());
        entry.setDescription(summary);
        return entry;
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size() - 1));
    }
}
