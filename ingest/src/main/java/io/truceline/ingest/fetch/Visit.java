package io.truceline.ingest.fetch;

import io.truceline.ingest.extract.Page;
import java.time.Duration;
import java.time.Instant;

/** What came of the visit to a page. */
sealed interface Visit {
    /** When it was answered, or given up. */
    Instant at();

    /** The page was had and has a text. */
    record Read(Page page, Instant at) implements Visit {}

    /**
     * The page was not had.
     *
     * @param reason in plain words, fit for the ledger
     * @param again whether another try may help
     * @param rest how long the site asks to be left alone; zero if it does not
     */
    record Missed(String reason, boolean again, Duration rest, Instant at) implements Visit {
        static Missed forGood(String reason, Instant at) {
            return new Missed(reason, false, Duration.ZERO, at);
        }

        static Missed forNow(String reason, Instant at) {
            return new Missed(reason, true, Duration.ZERO, at);
        }
    }
}
