package io.truceline.enrich.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of patterns.yaml as it is written there; the file's header explains the keys. */
record PatternRow(
        @Nullable String kind,
        List<String> before,
        List<String> after,
        List<String> glued,
        List<String> within,
        List<String> beside,
        List<String> target) {
    PatternRow {
        before = before == null ? List.of() : before;
        after = after == null ? List.of() : after;
        glued = glued == null ? List.of() : glued;
        within = within == null ? List.of() : within;
        beside = beside == null ? List.of() : beside;
        target = target == null ? List.of() : target;
    }
}
