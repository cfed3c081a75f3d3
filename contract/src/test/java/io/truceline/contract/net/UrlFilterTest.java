package io.truceline.contract.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.ops.BatchFilter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrlFilterTest {
    @Test
    void apply_lines_areJudgedInOrder() throws IOException {
        StringWriter out = new StringWriter();
        String in = "{\"id\":1,\"url\":\"http://example.com/\"}\n{\"id\":2,\"url\":\"http://10.0.0.1/\"}\n{\"id\":3}\n";
        new BatchFilter(new UrlFilter(List.of())).run(new BufferedReader(new StringReader(in)), out);
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"id\":1,\"allowed\":true,\"reason\":\"a public name\"}",
                        "{\"id\":2,\"allowed\":false,\"reason\":\"10.0.0.1 leads to 10.0.0.1: a private network (RFC 1918)\"}",
                        "{\"id\":3,\"error\":\"the line has no text 'url'\"}");
    }
}
