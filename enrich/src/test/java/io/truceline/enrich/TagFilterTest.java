package io.truceline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.BatchFilter;
import io.truceline.contract.record.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TagFilterTest {
    private static final Tagger TAGGER = new Tagger();

    private static JsonNode answer(String line) throws IOException {
        StringWriter out = new StringWriter();
        new BatchFilter(new TagFilter(TAGGER)).run(new BufferedReader(new StringReader(line)), out);
        return Json.mapper().readTree(out.toString());
    }

    @Test
    void apply_aReport_answersWithClaimsAndTrace() throws IOException {
        JsonNode answer = answer("{\"id\":7,\"language\":\"en\",\"published\":\"2026-11-25T08:00:00+02:00\","
                + "\"text\":\"Houthi fighters broke the truce on Tuesday, Yemen's government said.\"}");
        assertThat(answer.path("id").intValue()).isEqualTo(7);
        assertThat(answer.path("violation").booleanValue()).isTrue();
        assertThat(answer.path("decision").textValue()).isEqualTo("alerting");
        assertThat(answer.at("/claims/0/accused/name").textValue()).isEqualTo("Houthis");
        assertThat(answer.at("/claims/0/accuser/name").textValue()).isEqualTo("Yemen");
        assertThat(answer.at("/claims/0/time/date").textValue()).isEqualTo("2026-11-24");
        assertThat(answer.path("trace")).isNotEmpty();
        assertThat(answer.path("rulesVersion").textValue()).isEqualTo(TAGGER.rulesVersion());
    }

    @Test
    void apply_anUnknownVillage_isThePlaceOfTheClaim() throws IOException {
        JsonNode answer =
                answer("{\"id\":\"v\",\"published\":\"2026-11-25\",\"text\":\"Houthi fighters broke the truce "
                        + "on Tuesday when they shelled the village of Barsafa in Yemen, killing 31 people, the internationally "
                        + "recognised government said.\"}");
        JsonNode claim = answer.at("/claims/0");
        assertThat(answer.path("language").textValue()).isEqualTo("en");
        assertThat(claim.at("/place/name").textValue()).isEqualTo("Barsafa");
        assertThat(claim.path("theatre").textValue()).isEqualTo("yemen");
        assertThat(claim.at("/accuser/id").textValue()).isEqualTo("yemen");
        assertThat(claim.path("killed").intValue()).isEqualTo(31);
    }

    @Test
    void apply_aTruceThatHolds_answersWithTheReason() throws IOException {
        JsonNode answer = answer("{\"id\":\"x\",\"language\":\"en\",\"text\":\"The truce is holding.\"}");
        assertThat(answer.path("violation").booleanValue()).isFalse();
        assertThat(answer.path("decision").textValue()).isEqualTo("suppressed");
        assertThat(answer.path("reason").textValue()).isEqualTo("Says the ceasefire holds or goes on");
    }

    @Test
    void apply_noText_isAnErrorThatSaysSo() throws IOException {
        assertThat(answer("{\"id\":1}").path("error").textValue()).contains("text");
        assertThat(answer("{\"id\":1,\"text\":\"x\",\"published\":\"soon\"}")
                        .path("error")
                        .textValue())
                .contains("published")
                .contains("soon");
    }
}
