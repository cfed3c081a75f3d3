package io.truceline.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.ConfigurationReader;
import io.truceline.contract.ops.config.KafkaConfig;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class EmbeddedBrokerTest {
    @TempDir
    private Path data;

    @Test
    void start_again_keepsPortAndRecords() throws Exception {
        String first;
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, config(0))) {
            first = broker.bootstrapServers();
            write(first, "kept");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, config(0))) {
            assertThat(broker.bootstrapServers()).isEqualTo(first).startsWith("127.0.0.1:");
            assertThat(read(first)).isEqualTo("kept");
            assertThat(broker.check().ok()).isTrue();
        }
    }

    @Test
    void start_afterTheProcessWasKilled_keepsRecords() throws Exception {
        try (LoneProcess process = new LoneProcess(data)) {
            String servers = process.bootstrapServers();
            write(servers, "survives");
            process.kill();
            assertThat(process.bootstrapServers()).isEqualTo(servers);
            assertThat(read(servers)).isEqualTo("survives");
        }
    }

    @Test
    void start_portInUse_isOneLineThatNamesTheKey() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(data, config(taken.getLocalPort())))
                    .isInstanceOfSatisfying(
                            StartException.class, e -> assertThat(e.exitCode()).isEqualTo(1))
                    .hasMessageContaining("kafka.embeddedPort: 127.0.0.1:" + taken.getLocalPort() + " is in use")
                    .message()
                    .hasLineCount(1);
        }
    }

    @Test
    void start_folderHeldByAnother_saysSoAndLeavesItAlone() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, config(0))) {
            assertThatThrownBy(() -> EmbeddedBroker.start(data, config(0)))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("in use by another Truceline");
            write(broker.bootstrapServers(), "still there");
            assertThat(read(broker.bootstrapServers())).isEqualTo("still there");
        }
    }

    @Test
    void start_folderThatCannotBeWritten_saysSo() throws Exception {
        Path file = Files.writeString(data.resolve("file"), "in the way");
        assertThatThrownBy(() -> EmbeddedBroker.start(file, config(0)))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("data: ")
                .hasMessageContaining("cannot be written");
    }

    @Test
    void refuseFull_littleRoom_saysHowMuchIsNeeded() {
        assertThatThrownBy(() -> BrokerFolder.refuseFull(data, 3 << 20))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("has 3 MiB left, at least 64 are needed");
        BrokerFolder.refuseFull(data, 64 << 20);
    }

    @Test
    void check_kafkaGivesUp_isDownAndTheJvmLives() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, config(0))) {
            assertThatThrownBy(() -> Exit.halt(1, "the disk is full")).hasMessageContaining("the disk is full");
            assertThat(broker.check().ok()).isFalse();
            assertThat(broker.check().text()).contains("given up: the disk is full");
        }
    }

    private static KafkaConfig config(int port) {
        return new ConfigurationReader(Map.of("TRUCELINE_KAFKA_EMBEDDED_PORT", String.valueOf(port)))
                .read(null)
                .kafka();
    }

    private static void write(String servers, String text) throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", servers);
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic("notes", 1, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
        try (var producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("notes", text.getBytes(StandardCharsets.UTF_8)))
                    .get(20, TimeUnit.SECONDS);
        }
    }

    private static String read(String servers) {
        TopicPartition partition = new TopicPartition("notes", 0);
        Map<String, Object> client = Map.of("bootstrap.servers", servers);
        try (var consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return new String(
                    consumer.poll(Duration.ofSeconds(20)).iterator().next().value(), StandardCharsets.UTF_8);
        }
    }
}
