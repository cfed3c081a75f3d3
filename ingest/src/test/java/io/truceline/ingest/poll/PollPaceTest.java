package io.truceline.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.net.WebAnswer;
import io.truceline.contract.net.WebFailure;
import io.truceline.contract.net.WebReply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PollPaceTest {
    private static final Instant NOW = Instant.parse("2031-03-04T09:00:00Z");
    private static final URI URL = URI.create("https://e.example/feed");
    private static final WebAnswer GOOD = reply(200, Map.of());
    private static final WebAnswer LOST = new WebFailure(URL, WebFailure.Kind.TIME_OUT, "late");

    @Test
    void dueAt_pinned_keepsTheInterval() {
        assertThat(wait(new Polled("f", Duration.ofMinutes(2), false, GOOD, 0, null, NOW)))
                .isEqualTo(Duration.ofMinutes(2));
        assertThat(wait(new Polled("f", Duration.ofMinutes(2), false, LOST, 9, null, NOW)))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void dueAt_silentFeed_isAskedLessOften() {
        assertThat(afterSilence(Duration.ZERO)).isEqualTo(Duration.ofMinutes(1));
        assertThat(afterSilence(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(15));
        assertThat(afterSilence(Duration.ofDays(3))).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void dueAt_exceptedFeed_hasNoFloor() {
        assertThat(wait(new Polled("f", null, true, GOOD, 0, NOW, NOW))).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void dueAt_failures_backOffToAnHour() {
        Duration first = failed(LOST, 1);
        Duration fourth = failed(LOST, 4);
        assertThat(first).isBetween(Duration.ofSeconds(54), Duration.ofMinutes(1));
        assertThat(fourth).isBetween(Duration.ofMinutes(7), Duration.ofMinutes(8));
        assertThat(failed(LOST, 1_000_000)).isBetween(Duration.ofMinutes(54), Duration.ofMinutes(60));
    }

    @Test
    void dueAt_serverAsksForTime_isGivenIt() {
        assertThat(failed(reply(429, Map.of("Retry-After", "7200")), 1)).isEqualTo(Duration.ofHours(2));
        assertThat(failed(reply(429, Map.of()), 1)).isEqualTo(Duration.ofMinutes(15));
        assertThat(failed(reply(503, Map.of("Retry-After", "Tue, 04 Mar 2031 12:00:00 GMT")), 1))
                .isEqualTo(Duration.ofHours(3));
        assertThat(failed(reply(410, Map.of()), 1)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void dueAt_nonsenseRetryAfter_isCappedOrIgnored() {
        assertThat(failed(reply(503, Map.of("Retry-After", "999999999999999999")), 1))
                .isEqualTo(Duration.ofDays(1));
        assertThat(failed(reply(503, Map.of("Retry-After", "-5")), 1)).isLessThan(Duration.ofMinutes(2));
        assertThat(failed(reply(503, Map.of("Retry-After", "soon")), 1)).isLessThan(Duration.ofMinutes(2));
        assertThat(failed(reply(503, Map.of("Retry-After", "Tue, 04 Mar 2030 12:00:00 GMT")), 1))
                .isLessThan(Duration.ofMinutes(2));
    }

    private static Duration afterSilence(Duration silence) {
        return wait(new Polled("f", null, false, GOOD, 0, NOW.minus(silence), NOW));
    }

    private static Duration failed(WebAnswer answer, int failures) {
        @Nullable Instant never = null;
        return wait(new Polled("f", null, false, answer, failures, never, NOW));
    }

    private static Duration wait(Polled polled) {
        return Duration.between(NOW, PollPace.dueAt(polled));
    }

    private static WebReply reply(int status, Map<String, String> headers) {
        return new WebReply(URL, status, headers, new byte[0]);
    }
}
