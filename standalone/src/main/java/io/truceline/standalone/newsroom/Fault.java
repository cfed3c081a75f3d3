package io.truceline.standalone.newsroom;

import org.jspecify.annotations.Nullable;

/** Something in the script that cannot be played. Whoever knows file and place puts them before the message. */
final class Fault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
        super(message);
    }

    static void unless(boolean ok, String message) {
        if (!ok) {
            throw new Fault(message);
        }
    }

    /** Refuses an absent or blank value. */
    static void missing(String key, @Nullable Object value) {
        unless(value != null && !value.toString().isBlank(), key + ": found nothing, a value is needed");
    }
}
