package io.truceline.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.ops.config.FeedConfig;
import io.truceline.contract.record.Feed;
import io.truceline.contract.record.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedListTest {
    private static final String NORTH = "https://north.example/rss";
    private static final String SOUTH = "https://south.example/rss";

    private final Map<String, Feed> topic = new HashMap<>();

    private static FeedConfig feed(String url) {
        return new FeedConfig(url, null, null, null, null, List.of(), null);
    }

    private int write(@Nullable String origin, String... urls) {
        var changes = FeedList.changes(
                topic, List.of(urls).stream().map(FeedListTest::feed).toList(), origin);
        changes.forEach((id, feed) -> {
            topic.remove(id);
            feed.ifPresent(there -> topic.put(id, there));
        });
        return changes.size();
    }

    @Test
    void changes_newThenTheSame_writesOnce() {
        assertThat(write(null, NORTH, SOUTH)).isEqualTo(2);
        assertThat(write(null, NORTH, SOUTH)).isZero();
    }

    @Test
    void changes_noLongerListed_isStruck() {
        write(null, NORTH, SOUTH);
        assertThat(write(null, NORTH)).isEqualTo(1);
        assertThat(topic).containsOnlyKeys(Ids.of(NORTH));
    }

    @Test
    void changes_listOfAnotherOrigin_isLeftAlone() {
        write("newsroom", SOUTH);
        assertThat(write(null, NORTH)).isEqualTo(1);
        assertThat(topic).containsOnlyKeys(Ids.of(NORTH), Ids.of(SOUTH));
        assertThat(write("newsroom")).isEqualTo(1);
        assertThat(topic).containsOnlyKeys(Ids.of(NORTH));
    }
}
