package io.truceline.ingest.robots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {
    private static final String SITE = "https://wire.example.org";

    @ParameterizedTest
    @CsvSource({
        "/, false",
        "/open/page, true",
        "/open/shut/page, false",
        "/story.html, true",
        "/story.html?x, false",
        "/%7Ema/, true",
        "/~ma/, true"
    })
    void allows_longestMatchWins(String path, boolean allowed) {
        RobotsRules rules = rules("""
                User-agent: other
                Allow: /
                User-agent: TruceLine
                User-agent: another
                Disallow: /
                Allow: /open/
                Disallow: /open/shut/
                Allow: /*.html$
                Allow: /~ma/
                """);
        assertThat(rules.allows(SITE + path)).isEqualTo(allowed);
    }

    @Test
    void allows_noGroupOfOurs_usesTheGeneralOne() {
        assertThat(rules("User-agent: *\nDisallow: /x\n").allows(SITE + "/x")).isFalse();
        assertThat(rules("User-agent: other\nDisallow: /x\n").allows(SITE + "/x"))
                .isTrue();
    }

    @Test
    void allows_everythingOrNothing_whereThereIsNoFile() {
        assertThat(RobotsRules.allowAll().allows(SITE + "/x")).isTrue();
        assertThat(RobotsRules.allowNone().allows(SITE + "/x")).isFalse();
    }

    @Test
    void delay_isReadAndCapped() {
        assertThat(rules("User-agent: *\nCrawl-delay: 2\nDisallow:\n").delay()).isEqualTo(Duration.ofSeconds(2));
        RobotsRules endless = rules("User-agent: *\nCrawl-delay: 99999999\nDisallow: /x\n");
        assertThat(endless.delay()).isEqualTo(Duration.ofMinutes(5));
        assertThat(endless.allows(SITE + "/y")).isTrue();
        assertThat(rules("User-agent: *\nCrawl-delay: -3\nDisallow: /x\n").delay())
                .isNull();
        assertThat(rules("User-agent: *\nCrawl-delay: soon\nDisallow: /x\n").delay())
                .isNull();
    }

    @Test
    void parse_hostileBytes_survive() {
        Random random = new Random(20310304);
        byte[] noise = new byte[2_000_000];
        random.nextBytes(noise);
        assertTimeout(Duration.ofSeconds(10), () -> RobotsRules.parse(SITE, noise, "truceline"));
        String stars = "User-agent: *\nDisallow: /" + "*a".repeat(2_000) + "\n";
        RobotsRules rules = rules(stars.repeat(10));
        assertTimeout(Duration.ofSeconds(10), () -> rules.allows(SITE + "/" + "a".repeat(2_000) + "b"));
        assertThat(rules("<html><body>Not here</body></html>").allows(SITE + "/x"))
                .isTrue();
    }

    private static RobotsRules rules(String text) {
        return RobotsRules.parse(SITE + "/robots.txt", text.getBytes(StandardCharsets.UTF_8), "truceline");
    }
}
