package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docker-compose.yml promises, read as text: no engine is needed for it. */
class ComposeFileTest {
    private static final Path HOME = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):-([^}]*)}");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^#([A-Z_]+)=(.*)$");

    @Test
    void variables_each_areExplainedWithTheirDefault() throws IOException {
        assertThat(all(EXPLAINED, ".env.example")).isEqualTo(all(VARIABLE, "docker-compose.yml"));
    }

    private static Map<String, String> all(Pattern pattern, String file) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = pattern.matcher(Files.readString(HOME.resolve(file)));
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    @Test
    void services_onlyTheConsole_isPublishedOnLoopback() throws IOException {
        services().properties().stream().filter(e -> e.getValue().has("ports")).forEach(e -> {
            assertThat(e.getKey()).isEqualTo("console");
            assertThat(e.getValue().path("ports"))
                    .allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
        });
        assertThat(services().path("console").has("ports")).isTrue();
    }

    @Test
    void services_all_areBoundedAndStartedAgain() throws IOException {
        JsonNode common = compose().path("x-truceline");
        assertThat(common.path("read_only").asBoolean()).isTrue();
        assertThat(common.path("cap_drop").path(0).asText()).isEqualTo("ALL");
        assertThat(common.path("security_opt").path(0).asText()).isEqualTo("no-new-privileges:true");
        services().properties().forEach(service -> {
            boolean ours = service.getValue().at("/<<").isTextual();
            assertThat(service.getValue().has("mem_limit") || service.getKey().equals("console"))
                    .as(service.getKey())
                    .isTrue();
            assertThat(ours || service.getValue().path("restart").asText().equals("unless-stopped"))
                    .as(service.getKey())
                    .isTrue();
        });
    }

    private static JsonNode compose() throws IOException {
        return new YAMLMapper().readTree(Files.readString(HOME.resolve("docker-compose.yml")));
    }

    private static JsonNode services() throws IOException {
        return compose().path("services");
    }
}
