package io.truceline.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.ops.BatchFilter;
import io.truceline.contract.ops.LineFilter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PollFiltersTest {
    @Test
    void feedFilter_lines_giveFeedsAndErrors() throws IOException {
        String rss = "<rss><channel><title>W</title><item><title>A</title><link>/a</link>"
                + "<pubDate>4 Mar 2031 09:05:06.7 GMT</pubDate></item></channel></rss>";
        String line = "{\"id\":\"1\",\"contentType\":null,\"url\":\"https://e.example/f \",\"bytesBase64\":\""
                + base64(rss) + "\"}";
        assertThat(run(
                        new FeedFilter(),
                        line + "\n{\"id\":\"2\",\"bytesBase64\":\"" + base64("hello") + "\"}\n{\"id\":\"3\"}"))
                .containsExactly(
                        "{\"id\":\"1\",\"kind\":\"rss\",\"title\":\"W\",\"link\":null,\"entries\":[{\"id\":\"https://e.example/a\","
                                + "\"title\":\"A\",\"link\":\"https://e.example/a\",\"published\":\"2031-03-04T09:05:06Z\",\"updated\":null,"
                                + "\"summary\":null,\"content\":null,\"authors\":[]}]}",
                        "{\"id\":\"2\",\"error\":\"text without any markup, not a feed\"}",
                        "{\"id\":\"3\",\"error\":\"the line has no text 'bytesBase64'\"}");
    }

    @Test
    void dateFilter_lines_giveInstantOrNull() throws IOException {
        assertThat(run(
                        new DateFilter(),
                        "{\"id\":1,\"input\":\"2031-03-04\"}\n{\"id\":2,\"input\":\"soon\"}\n{\"id\":3}"))
                .containsExactly(
                        "{\"id\":1,\"instant\":\"2031-03-04T00:00:00Z\"}",
                        "{\"id\":2,\"instant\":null}",
                        "{\"id\":3,\"error\":\"the line has no text 'input'\"}");
    }

    private static Iterable<String> run(LineFilter filter, String in) throws IOException {
        StringWriter out = new StringWriter();
        new BatchFilter(filter).run(new BufferedReader(new StringReader(in)), out);
        return out.toString().lines().toList();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
