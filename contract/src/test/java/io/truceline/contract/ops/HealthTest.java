package io.truceline.contract.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthTest {
    private final Health health = new Health();

    @Test
    void ready_beforeAllChecksAreAdded_isDown() {
        health.addReady("store", () -> CheckResult.up("open"));
        assertThat(health.ready().isUp()).isFalse();
        assertThat(health.ready().checks()).containsEntry("start", CheckResult.down("starting"));
        assertThat(health.live().isUp()).isTrue();
    }

    @Test
    void ready_onceAllAreAdded_isWhatTheChecksSay() {
        health.addReady("store", () -> CheckResult.up("open"));
        health.allAdded();
        assertThat(health.ready().isUp()).isTrue();
        health.addReady("broker", () -> CheckResult.down("away"));
        assertThat(health.ready().isUp()).isFalse();
    }

    @Test
    void check_thatThrows_isDownWithTheReason() {
        health.addLive("thread", () -> {
            throw new IllegalStateException("ended");
        });
        assertThat(health.live().checks()).containsEntry("thread", CheckResult.down("IllegalStateException: ended"));
    }
}
