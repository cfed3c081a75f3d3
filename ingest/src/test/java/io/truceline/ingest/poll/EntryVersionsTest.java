package io.truceline.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.ingest.poll.EntryVersions.Comparison;
import io.truceline.ingest.poll.EntryVersions.Version;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryVersionsTest {
    private final EntryVersions versions = new EntryVersions(5);

    @Test
    void compare_firstTime_allAreFreshInOrder() {
        Comparison first = versions.compare("f", Map.of(), feed(entry("a", "A"), entry("b", "B")));
        assertThat(first.fresh()).extracting(Version::guid).containsExactly("a", "b");
        assertThat(first.remembered()).hasSize(2);
    }

    @Test
    void compare_sameDocument_givesNothing() {
        ParsedFeed feed = feed(entry("a", "A"), entry("b", "B"));
        Map<String, String> remembered = versions.compare("f", Map.of(), feed).remembered();
        assertThat(versions.compare("f", remembered, feed).fresh()).isEmpty();
    }

    @Test
    void compare_changedText_isANewVersionOfTheSameGuid() {
        Comparison first = versions.compare("f", Map.of(), feed(entry("a", "A")));
        Comparison second = versions.compare("f", first.remembered(), feed(entry("a", "A, corrected")));
        assertThat(second.fresh()).hasSize(1);
        assertThat(second.fresh().get(0).id()).isNotEqualTo(first.fresh().get(0).id());
        assertThat(second.remembered()).hasSize(1);
    }

    @Test
    void compare_guidRepeatedInDocument_countsOnce() {
        assertThat(versions.compare("f", Map.of(), feed(entry("a", "A"), entry("a", "A")))
                        .fresh())
                .hasSize(1);
    }

    @Test
    void compare_oneGuidForAllPages_identifiesByLink() {
        ParsedFeed feed = feed(linked("same", "https://e.example/1"), linked("same", "https://e.example/2"));
        assertThat(versions.compare("f", Map.of(), feed).fresh())
                .extracting(Version::guid)
                .containsExactly("https://e.example/1", "https://e.example/2");
    }

    @Test
    void compare_guidMadeUpForEveryAnswer_isNotNewAgain() {
        Map<String, String> remembered = versions.compare("f", Map.of(), feed(linked("r1", "https://e.example/1")))
                .remembered();
        assertThat(versions.compare("f", remembered, feed(linked("r2", "https://e.example/1")))
                        .fresh())
                .isEmpty();
    }

    @Test
    void compare_withoutGuid_identifiesByLinkThenTitle() {
        ParsedFeed feed = feed(linked(null, "https://e.example/1"), entry(null, "Only a title"));
        List<Version> fresh = versions.compare("f", Map.of(), feed).fresh();
        assertThat(fresh.get(0).guid()).isEqualTo("https://e.example/1");
        assertThat(fresh.get(1).guid()).startsWith("title:");
    }

    @Test
    void compare_aboveTheLimit_forgetsTheOldestThatLeft() {
        Map<String, String> remembered =
                versions.compare("f", Map.of(), numbered(0, 5)).remembered();
        String oldest = remembered.keySet().iterator().next();
        Map<String, String> next =
                versions.compare("f", remembered, numbered(3, 7)).remembered();
        assertThat(next).hasSize(5).doesNotContainKey(oldest);
        assertThat(versions.compare("f", next, numbered(1, 7)).fresh())
                .extracting(Version::guid)
                .containsExactly("g1");
    }

    @Test
    void compare_documentLongerThanTheLimit_remembersAllOfIt() {
        ParsedFeed feed = numbered(0, 9);
        Map<String, String> remembered = versions.compare("f", Map.of(), feed).remembered();
        assertThat(remembered).hasSize(9);
        assertThat(versions.compare("f", remembered, feed).fresh()).isEmpty();
    }

    private static ParsedFeed numbered(int from, int to) {
        return feed(
                IntStream.range(from, to).mapToObj(i -> entry("g" + i, "T" + i)).toArray(ParsedEntry[]::new));
    }

    private static ParsedFeed feed(ParsedEntry... entries) {
        return new ParsedFeed(FeedKind.RSS, "Wire", null, List.of(entries));
    }

    private static ParsedEntry entry(@Nullable String id, String title) {
        return new ParsedEntry(id, title, null, null, null, null, null, List.of());
    }

    private static ParsedEntry linked(@Nullable String id, String link) {
        return new ParsedEntry(id, "T", link, null, null, null, null, List.of());
    }
}
