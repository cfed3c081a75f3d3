package io.truceline.enrich.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How bad an incident is, by the rules of {@code severity.yaml}: the first rule that a claim meets counts. */
final class Severities {
    private final List<Row> rules;
    private final Severity otherwise;

    /** A rule: every condition that is given must be met. */
    record Row(
            Severity severity,
            @Nullable Integer killed,
            @Nullable Integer wounded,
            @Nullable List<String> acts,
            @Nullable List<String> weapons) {
        boolean meets(Claim claim) {
            return reaches(claim.killed(), killed)
                    && reaches(claim.wounded(), wounded)
                    && (acts == null || acts.contains(claim.act()))
                    && (weapons == null || hasWeapon(claim.weapon(), weapons));
        }

        private static boolean reaches(@Nullable Integer figure, @Nullable Integer least) {
            return least == null || (figure != null && figure >= least);
        }

        private static boolean hasWeapon(@Nullable String weapon, List<String> words) {
            return weapon != null && words.stream().anyMatch(weapon.toLowerCase(Locale.ROOT)::contains);
        }
    }

    private record File(List<Row> rules, Severity otherwise) {}

    private Severities(File file) {
        this.rules = List.copyOf(file.rules());
        this.otherwise = file.otherwise();
    }

    /** Reads the shipped rules. */
    static Severities shipped() {
        try (InputStream in = Severities.class.getResourceAsStream("severity.yaml")) {
            if (in == null) {
                throw new IllegalArgumentException("severity.yaml: no such rule file");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads rules.
     *
     * @throws IllegalArgumentException if they cannot be used; the message names line and cause
     */
    static Severities parse(String yaml) {
        try {
            return new Severities(JsonMapper.builder(new YAMLFactory())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(yaml, File.class));
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException("severity.yaml:" + line + ": " + e.getOriginalMessage(), e);
        }
    }

    Severity of(List<Claim> claims) {
        return rules.stream()
                .filter(r -> claims.stream().anyMatch(r::meets))
                .map(Row::severity)
                .findFirst()
                .orElse(otherwise);
    }
}
