package io.truceline.standalone.newsroom;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page's part in the play.
 *
 * @param id unique in the script
 * @param outlet id of an outlet
 * @param path address under the outlet's domain
 * @param feeds paths of the outlet's feeds that list it; empty: all of them
 * @param appears when page and feed entry turn up
 * @param published what page and feed give as time of publication; null: undated everywhere
 * @param event moment that unprefixed placeholders such as {@code {weekday}} speak of
 * @param author byline; null: none
 * @param section rubric shown on the page
 * @param text file under {@code pages/}
 * @param title headline instead of the text's own, for a reprint
 * @param status what the page's address answers: an error; null: 200
 * @param edits later versions at the same address
 * @param expect what a good reading finds in the first version
 */
record Scene(
        String id,
        String outlet,
        String path,
        List<String> feeds,
        Offset appears,
        @Nullable Offset published,
        @Nullable String event,
        @Nullable String author,
        String section,
        String text,
        @Nullable String title,
        @Nullable Integer status,
        List<Edit> edits,
        Expect expect) {
    static final int OK = 200;

    /**
     * A change of a page that is out already.
     *
     * @param appears when it is made
     * @param text file under {@code pages/} that is shown from then on
     * @param expect what a good reading finds in it
     */
    record Edit(Offset appears, String text, Expect expect) {
        Edit {
            Fault.missing("appears", appears);
            Fault.missing("text", text);
            Fault.missing("expect", expect);
        }
    }

    Scene {
        Fault.missing("id", id);
        Fault.missing("outlet", outlet);
        Fault.missing("path", path);
        Fault.missing("appears", appears);
        Fault.missing("section", section);
        Fault.missing("text", text);
        Fault.missing("expect", expect);
        feeds = feeds == null ? List.of() : List.copyOf(feeds);
        edits = edits == null ? List.of() : List.copyOf(edits);
        Fault.unless(path.matches("[a-z0-9/._-]+"), "path: found " + path + ", allowed are a-z 0-9 / . _ -");
        Fault.unless(
                status == null || status == OK || (status >= 400 && status < 600),
                "status: found " + status + ", allowed are 200 and errors, 400 to 599");
        Fault.unless(!appears.isBefore(Offset.START), "appears: found " + appears + ", allowed is 0s or later");
        Fault.unless(
                published == null || !appears.isBefore(published),
                "published: found " + published + ", allowed is at or before " + appears + ", when the page appears");
        checkOrder(appears, edits);
    }

    private static void checkOrder(Offset appears, List<Edit> edits) {
        Offset before = appears;
        for (Edit edit : edits) {
            Fault.unless(
                    before.isBefore(edit.appears()),
                    "edits: found " + edit.appears() + ", allowed is later than " + before);
            before = edit.appears();
        }
    }

    /** The texts of all versions, in order. */
    List<String> texts() {
        return Stream.concat(Stream.of(text), edits.stream().map(Edit::text)).toList();
    }

    /** How many versions there are at a time; 0 before the page appears. */
    int versions(Offset now) {
        if (now.isBefore(appears)) {
            return 0;
        }
        return 1 + (int) edits.stream().filter(e -> !now.isBefore(e.appears())).count();
    }

    /** When a version appears. */
    Offset appearsIn(int version) {
        return version == 1 ? appears : edits.get(version - 2).appears();
    }

    /** What a good reading finds in a version. */
    Expect expectIn(int version) {
        return version == 1 ? expect : edits.get(version - 2).expect();
    }

    /** The status that the page's address answers. */
    int answers() {
        return status == null ? OK : status;
    }
}
