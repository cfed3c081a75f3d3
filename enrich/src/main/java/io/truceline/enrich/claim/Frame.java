package io.truceline.enrich.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A frame ready to be matched.
 *
 * @param row as written in the file
 * @param parts its parts in order
 */
record Frame(FrameRow row, List<Slot> parts) {
    private static final Pattern PIECE = Pattern.compile("(?:\\.\\.(\\d+)\\s*)?\\[([a-z0-9@| -]+)]\\s*");

    /**
     * One part.
     *
     * @param gap most tokens between the part before and this
     * @param classes of which one must stand here
     */
    record Slot(int gap, List<String> classes) {}

    static Frame of(FrameRow row) {
        List<Slot> slots = new ArrayList<>();
        Matcher matcher = PIECE.matcher(row.pattern().trim());
        int at = 0;
        while (matcher.find() && matcher.start() == at) {
            int gap = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
            slots.add(new Slot(gap, List.of(matcher.group(2).trim().split("\\s*\\|\\s*"))));
            at = matcher.end();
        }
        if (slots.isEmpty() || at != row.pattern().trim().length()) {
            throw new IllegalArgumentException("frame " + row.id() + ": cannot read the pattern \"" + row.pattern()
                    + "\"; expected parts like [class] ..6 [class|class]");
        }
        return new Frame(row, List.copyOf(slots));
    }
}
