package io.truceline.standalone.chaos;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the newsroom and its entry.
 *
 * @param feed number of its feed
 * @param twin number of a second feed that lists it too, under another form of its address
 * @param broken whether its page always answers 500, so that the feed's own text must be published
 * @param appears when it is out, from the start of the play
 * @param edited when the second of its versions replaces the first
 * @param versions its paragraphs, oldest first
 */
record Story(
        int feed,
        @Nullable Integer twin,
        String path,
        String title,
        boolean broken,
        Duration appears,
        @Nullable Duration edited,
        List<List<String>> versions) {
    /** The number of the version that is out, from 0; -1 before it appears. */
    int version(Duration now) {
        if (now.compareTo(appears) < 0) {
            return -1;
        }
        return edited != null && now.compareTo(edited) >= 0 ? 1 : 0;
    }

    /** What it says at the end. */
    List<String> last() {
        return versions.get(versions.size() - 1);
    }
}
