package io.truceline.enrich.claim;

import java.util.List;

/**
 * One frame of a grammar file: classes of words in a fixed order that together tell of a violation.
 *
 * @param id shown in the trace and in a claim's rules
 * @param kind group that modifiers refer to, for example {@code active}; also tells where accuser and accused stand
 * @param pattern for example {@code [break] ..6 [ceasefire]}: classes, {@code |} between alternatives, at most so many
 *     tokens between
 * @param weight what a match is worth, 0 to 1
 * @param needs classes of which one must stand elsewhere in the sentence
 * @param not classes that must not stand between the parts
 */
record FrameRow(String id, String kind, String pattern, double weight, List<String> needs, List<String> not) {
    FrameRow {
        needs = needs == null ? List.of() : List.copyOf(needs);
        not = not == null ? List.of() : List.copyOf(not);
    }
}
