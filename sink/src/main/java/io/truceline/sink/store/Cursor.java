package io.truceline.sink.store;

import org.jspecify.annotations.Nullable;

/**
 * Where a list that is newest first goes on: behind this place.
 *
 * @param at milliseconds since 1970
 * @param id of the last row shown, which parts rows of the same time
 */
public record Cursor(long at, String id) {
    /** Before the newest. */
    public static final Cursor START = new Cursor(Long.MAX_VALUE, "");

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    public static Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        int mark = text.indexOf('~');
        if (mark < 1
                || mark > 18
                || text.length() > 400
                || !text.substring(0, mark).matches("-?\\d{1,17}")) {
            throw new IllegalArgumentException("cursor: found no cursor that a list gave as \"next\"");
        }
        return new Cursor(Long.parseLong(text.substring(0, mark)), text.substring(mark + 1));
    }

    public String text() {
        return at + "~" + id;
    }
}
