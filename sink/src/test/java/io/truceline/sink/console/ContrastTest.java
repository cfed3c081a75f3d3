package io.truceline.sink.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Computes WCAG 2.x contrast from the style sheet's own tokens. */
final class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): #([0-9A-F]{6})");
    private static final List<String> GROUNDS = List.of("bg", "surface", "sunk", "accent-bg", "warn-bg");
    private static final List<String> TEXTS =
            List.of("ink", "ink2", "ink3", "accent", "extreme", "severe", "moderate", "minor", "ok");

    @Test
    void text_onEveryGround_hasEnoughContrast() throws IOException {
        for (Map<String, String> tokens : List.of(tokens(0), tokens(1))) {
            for (String text : TEXTS) {
                for (String ground : GROUNDS) {
                    assertThat(contrast(tokens, text, ground))
                            .as(text + " on " + ground)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
            assertThat(contrast(tokens, "on-accent", "accent")).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(tokens, "ink", "mark")).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(tokens, "control", "surface")).isGreaterThanOrEqualTo(3);
            assertThat(contrast(tokens, "mark-line", "surface")).isGreaterThanOrEqualTo(3);
        }
    }

    /** Tokens of the light (0) or dark (1) block. */
    private static Map<String, String> tokens(int block) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("static/desk.css")) {
            assertThat(in).isNotNull();
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int dark = css.indexOf("prefers-color-scheme: dark");
            Map<String, String> tokens = new HashMap<>();
            Matcher matcher = TOKEN.matcher(block == 0 ? css.substring(0, dark) : css.substring(dark));
            while (matcher.find()) {
                tokens.put(matcher.group(1), matcher.group(2));
            }
            return tokens;
        }
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(tokens.getOrDefault(one, ""));
        double b = luminance(tokens.getOrDefault(other, ""));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
    }

    private static double linear(String hex, int at) {
        double c = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
