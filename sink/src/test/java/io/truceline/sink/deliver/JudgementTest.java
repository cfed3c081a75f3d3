package io.truceline.sink.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class JudgementTest {
    private static final Instant NOW = Instant.parse("2026-03-05T09:00:00Z");
    private static final Judgement.Patience PATIENCE =
            new Judgement.Patience(Duration.ofSeconds(5), Duration.ofDays(3));

    private static Judgement judge(int status, int tries, Duration retryAfter) {
        return Judgement.of(new Reply(status, "Answer " + status, retryAfter), tries, NOW, NOW, PATIENCE);
    }

    @Test
    void of_2xx_isDelivered() {
        assertThat(judge(204, 1, Duration.ZERO).state()).isEqualTo("delivered");
    }

    @Test
    void of_failures_waitsTwiceAsLongUpToAnHour() {
        assertThat(judge(500, 1, Duration.ZERO).dueAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(judge(302, 2, Duration.ZERO).dueAt()).isEqualTo(NOW.plusSeconds(10));
        assertThat(judge(0, 4, Duration.ZERO).dueAt()).isEqualTo(NOW.plusSeconds(40));
        assertThat(judge(500, 400, Duration.ZERO).dueAt()).isEqualTo(NOW.plusSeconds(3600));
    }

    @Test
    void of_retryAfter_waitsAsAsked() {
        assertThat(judge(429, 1, Duration.ofMinutes(7)).dueAt()).isEqualTo(NOW.plusSeconds(420));
    }

    @Test
    void of_410_givesUpAtOnce() {
        assertThat(judge(410, 1, Duration.ZERO).state()).isEqualTo("failed");
    }

    @Test
    void of_afterGiveUp_isFailedWithTheLastReason() {
        Judgement judgement =
                Judgement.of(new Reply(503, "Answer 503", null), 60, NOW.minus(Duration.ofDays(3)), NOW, PATIENCE);

        assertThat(judgement.state()).isEqualTo("failed");
        assertThat(judgement.word()).isEqualTo("given up: Answer 503");
    }
}
