package io.truceline.sink.deliver;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a delivery after an answer.
 *
 * @param state {@code delivered}, {@code failed} or {@code pending}
 * @param dueAt when it is tried again; null unless pending
 */
record Judgement(String state, @Nullable Instant dueAt, String word) {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int GONE = 410;
    /** 2 to this power is beyond an hour for any delay from a millisecond up. */
    private static final int MOST_DOUBLINGS = 22;

    /** When to try again and when to give up. */
    record Patience(Duration retryDelay, Duration giveUpAfter) {}

    /**
     * Judges an answer.
     *
     * @param tries tries so far, this one included
     * @param createdAt when the delivery fell due first
     */
    static Judgement of(Reply reply, int tries, Instant createdAt, Instant now, Patience patience) {
        if (reply.status() / 100 == 2) {
            return new Judgement("delivered", null, reply.text());
        }
        if (reply.status() == GONE) {
            return new Judgement("failed", null, "the webhook is gone for good (410)");
        }
        Instant next = now.plus(wait(reply, tries, patience));
        return next.isAfter(createdAt.plus(patience.giveUpAfter()))
                ? new Judgement("failed", null, "given up: " + reply.text())
                : new Judgement("pending", next, reply.text());
    }

    /** Doubles from try to try, up to an hour; longer only if the webhook itself asks. */
    private static Duration wait(Reply reply, int tries, Patience patience) {
        Duration doubled = patience.retryDelay().multipliedBy(1L << Math.min(Math.max(tries - 1, 0), MOST_DOUBLINGS));
        Duration own = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        Duration asked = reply.retryAfter();
        return asked != null && asked.compareTo(own) > 0 ? asked : own;
    }
}
