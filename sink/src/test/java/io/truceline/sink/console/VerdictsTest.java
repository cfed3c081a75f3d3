package io.truceline.sink.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VerdictsTest extends ConsoleFixture {
    @Test
    void verdict_good_isSentAndAnswered202() throws Exception {
        HttpResponse<String> answer = judge("coast.1", "{\"kind\":\"confirm\",\"author\":\"Ada\",\"note\":\" seen \"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).note()).isEqualTo("seen");
        assertThat(answer.body()).contains(sent.get(0).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"kind\":\"confirm\"}",
                "{\"kind\":\"bomb\",\"author\":\"Ada\"}",
                "{\"kind\":\"confirm\",\"author\":\"Ada\",\"x\":1}",
                "{\"kind\":\"merge\",\"author\":\"Ada\"}",
                "{\"kind\":\"split\",\"author\":\"Ada\",\"claims\":[]}",
                "{\"kind\":\"confirm\",\"author\":7}",
                "{\"kind\":\"merge\",\"author\":\"Ada\",\"other\":\"coast.1\"}",
                "{\"kind\":\"split\",\"author\":\"Ada\",\"claims\":[\"c1\"]}"
            })
    void verdict_bad_is400AndNothingIsSent(String body) throws Exception {
        assertThat(judge("coast.1", body).statusCode()).isEqualTo(400);
        assertThat(sent).isEmpty();
    }

    @Test
    void verdict_unknownIncidentOrClaim_is404Or409() throws Exception {
        assertThat(judge("none.1", "{\"kind\":\"confirm\",\"author\":\"Ada\"}").statusCode())
                .isEqualTo(404);
        assertThat(judge("coast.1", "{\"kind\":\"split\",\"author\":\"Ada\",\"claims\":[\"c9\"]}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(sent).isEmpty();
    }

    @Test
    void verdict_tooLarge_is413() throws Exception {
        assertThat(judge("coast.1", "{\"note\":\"" + "x".repeat(70_000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void post_fromAnotherSite_isRefused() throws Exception {
        String path = "/api/incidents/coast.1/verdicts";
        String body = "{\"kind\":\"confirm\",\"author\":\"Ada\"}";

        assertThat(post(path, body, "Content-Type", "text/plain").statusCode()).isEqualTo(415);
        assertThat(post(path, body, "Content-Type", "application/json", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(path, body, "Content-Type", "application/json", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sent).isEmpty();
    }
}
