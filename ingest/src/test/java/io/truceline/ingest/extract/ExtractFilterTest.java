package io.truceline.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.BatchFilter;
import io.truceline.contract.record.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtractFilterTest {
    private static JsonNode answer(Map<String, String> line) throws IOException {
        StringWriter out = new StringWriter();
        String json = Json.mapper().writeValueAsString(line);
        new BatchFilter(new ExtractFilter()).run(new BufferedReader(new StringReader(json)), out);
        return Json.mapper().readTree(out.toString());
    }

    @Test
    void apply_htmlAsText_answersWithTheArticle() throws IOException {
        JsonNode answer = answer(
                Map.of(
                        "id",
                        "7",
                        "url",
                        "https://a.example/x",
                        "html",
                        Fixtures.page(
                                "<h1>Bridge closed again</h1><p>The bridge was closed for the night, the mayor said.</p><p>It opens at nine.</p>")));

        assertThat(answer.path("id").textValue()).isEqualTo("7");
        assertThat(answer.path("title").textValue()).isEqualTo("Bridge closed again");
        assertThat(answer.path("text").textValue())
                .isEqualTo("The bridge was closed for the night, the mayor said.\n\nIt opens at nine.");
        assertThat(answer.path("paragraphs")).hasSize(2);
        assertThat(answer.path("published").isNull()).isTrue();
        assertThat(answer.path("canonicalUrl").textValue()).isEqualTo("https://a.example/x");
    }

    @Test
    void apply_htmlAsBase64_obeysTheContentType() throws IOException {
        byte[] html = Fixtures.page("<p>Der Beschuss begann um fünf Uhr früh, sagte die Bürgermeisterin.</p>")
                .getBytes(StandardCharsets.ISO_8859_1);

        JsonNode answer = answer(Map.of(
                "id",
                "1",
                "contentType",
                "text/html; charset=iso-8859-1",
                "htmlBase64",
                Base64.getEncoder().encodeToString(html)));

        assertThat(answer.path("text").textValue()).contains("fünf Uhr früh");
    }

    @Test
    void apply_neitherField_saysSo() throws IOException {
        assertThat(answer(Map.of("id", "1")).path("error").textValue())
                .isEqualTo("neither \"html\" nor \"htmlBase64\" is given as a string");
    }

    @Test
    void apply_pdf_saysSo() throws IOException {
        String pdf = Base64.getEncoder().encodeToString("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));

        assertThat(answer(Map.of("id", "1", "htmlBase64", pdf)).path("error").textValue())
                .isEqualTo("not an HTML page: a PDF document");
    }

    @Test
    void apply_brokenBase64_saysSo() throws IOException {
        assertThat(answer(Map.of("id", "1", "htmlBase64", "A")).path("error").textValue())
                .startsWith("\"htmlBase64\" is not Base64");
    }
}
