package io.truceline.sink.deliver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook answered.
 *
 * @param status HTTP status; 0 if there was no answer
 * @param text what happened, in plain words, without secrets
 * @param retryAfter how long it asks to be left alone
 */
public record Reply(int status, String text, @Nullable Duration retryAfter) {

    static Reply none(String text) {
        return new Reply(0, text, null);
    }
}
