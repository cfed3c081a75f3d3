package io.truceline.contract.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimedLookupTest {
    @Test
    void addressesOf_deadNameServer_givesUp() {
        CountDownLatch never = new CountDownLatch(1);
        NameLookup dead = host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException("too late");
        };
        try (TimedLookup lookup = new TimedLookup(dead, Duration.ofMillis(100))) {
            assertThatThrownBy(() -> lookup.addressesOf("news.example.com"))
                    .isInstanceOf(UnknownHostException.class)
                    .hasMessageContaining("no answer within 100 ms");
        }
    }

    @Test
    void addressesOf_answeringServer_isHandedOn() throws Exception {
        InetAddress[] answer = {InetAddress.getLoopbackAddress()};
        try (TimedLookup lookup = new TimedLookup(host -> answer, Duration.ofSeconds(5))) {
            assertThat(lookup.addressesOf("a.example")).isEqualTo(answer);
        }
    }
}
