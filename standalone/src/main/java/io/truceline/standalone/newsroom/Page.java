package io.truceline.standalone.newsroom;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as it stands at a moment of the play: all placeholders filled.
 *
 * @param version 1, then one more with each edit
 * @param home address of the outlet's front page, with a slash at its end
 * @param url address of the page
 * @param published null: the page says nothing of it
 * @param updated when this version was made; null for the first
 * @param since when this version turned up
 * @param wording how moments are written on it
 */
record Page(
        Scene scene,
        OutletPlan outlet,
        int version,
        String home,
        String url,
        PageText text,
        @Nullable Instant published,
        @Nullable Instant updated,
        Instant since,
        Wording wording) {

    /** The moment of publication or update as the page writes it; empty if there is none. */
    String written(String moment, String form) {
        Map<String, ZonedDateTime> moments = wording.moments();
        ZonedDateTime at = moments.get(moment);
        return at == null ? "" : wording.language().write(form, at);
    }
}
