package io.truceline.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.ConfigurationReader;
import io.truceline.enrich.Tagger;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichAppTest {
    @Test
    void start_brokerAway_waitsAndIsLiveButNotReady(@TempDir Path data) {
        Health health = new Health();
        Configuration config = new ConfigurationReader(
                        Map.of("TRUCELINE_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1", "TRUCELINE_DATA", data.toString()))
                .read(null);
        try (EnrichApp app = new EnrichApp(config, new Tagger(), health)) {
            app.start();
            health.allAdded();
            assertThat(health.live().isUp()).isTrue();
            assertThat(health.ready().isUp()).isFalse();
            assertThat(health.ready().checks().toString()).contains("waiting for the broker");
        }
    }
}
