package io.truceline.standalone.flow;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/** A Kafka that takes SCRAM over TLS, and at another port neither; and a PostgreSQL that takes TLS alone. */
final class SecuredServers implements AutoCloseable {
    static final String USER = "truceline";
    /** Hard enough to be found wherever it must not be. */
    static final String PASSWORD = "pa55-of-the-test";

    /** The server refuses a key that others may read or that is not its own. */
    private static final String STARTS_WITH_TLS =
            "install -o postgres -m 600 /tls/server.key /tmp/server.key && exec docker-entrypoint.sh postgres"
                    + " -c ssl=on -c ssl_cert_file=/tls/server.crt -c ssl_key_file=/tmp/server.key"
                    + " -c hba_file=/tls/hba.conf";

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Certificates certificates;
    private final int kafkaPort = RoleProcess.freePort();
    private final int openPort = RoleProcess.freePort();
    private final int postgresPort = RoleProcess.freePort();
    private final GenericContainer<?> kafka;
    private final GenericContainer<?> postgres;

    SecuredServers(Path folder) throws Exception {
        certificates = new Certificates(folder.resolve("certificates"), "Test authority");
        kafka = kafka();
        postgres = postgres();
        kafka.start();
        postgres.start();
    }

    private GenericContainer<?> kafka() {
        return bound(new GenericContainer<>("apache/kafka:4.3.1"), Map.of(kafkaPort, kafkaPort, openPort, openPort))
                .withCopyFileToContainer(MountableFile.forHostPath(certificates.keystore(), 0644), "/tls/server.p12")
                .withCopyToContainer(Transferable.of(kafkaSettings()), "/tls/server.properties")
                .withCommand(
                        "bash",
                        "-c",
                        "/opt/kafka/bin/kafka-storage.sh format --cluster-id NrGNhzWZQ7uTQx0mDqLBPw"
                                + " --config /tls/server.properties --feature eligible.leader.replicas.version=0"
                                + " --add-scram 'SCRAM-SHA-512=[name=" + USER + ",password=" + PASSWORD + "]'"
                                + " && exec java -Xmx300m -Dlog4j2.configurationFile=/etc/kafka/docker/log4j2.yaml"
                                + " -cp '/opt/kafka/libs/*' kafka.Kafka /tls/server.properties")
                .waitingFor(Wait.forLogMessage(".*Kafka Server started.*", 1).withStartupTimeout(LIMIT));
    }

    private String kafkaSettings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:9093
                listeners=CLIENTS://:%1$d,OPEN://:%3$d,INSIDE://localhost:9094,CONTROLLER://localhost:9093
                advertised.listeners=CLIENTS://127.0.0.1:%1$d,OPEN://127.0.0.1:%3$d,INSIDE://localhost:9094
                listener.security.protocol.map=CLIENTS:SASL_SSL,OPEN:PLAINTEXT,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=INSIDE
                controller.listener.names=CONTROLLER
                log.dirs=/tmp/kafka
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                message.max.bytes=8389632
                group.initial.rebalance.delay.ms=0
                sasl.enabled.mechanisms=SCRAM-SHA-512
                listener.name.clients.scram-sha-512.sasl.jaas.config=\
                org.apache.kafka.common.security.scram.ScramLoginModule required;
                ssl.keystore.type=PKCS12
                ssl.keystore.location=/tls/server.p12
                ssl.keystore.password=%2$s
                ssl.key.password=%2$s
                """.formatted(kafkaPort, Certificates.PASSWORD, openPort);
    }

    private GenericContainer<?> postgres() throws Exception {
        return bound(new GenericContainer<>("postgres:17"), Map.of(postgresPort, 5432))
                .withCopyToContainer(Transferable.of(certificates.chain(), 0644), "/tls/server.crt")
                .withCopyToContainer(Transferable.of(certificates.privateKey(), 0600), "/tls/server.key")
                .withCopyToContainer(
                        Transferable.of("local all all trust\nhostssl all all all scram-sha-256\n", 0644),
                        "/tls/hba.conf")
                .withEnv(Map.of("POSTGRES_USER", USER, "POSTGRES_PASSWORD", PASSWORD, "POSTGRES_DB", "truceline"))
                .withCreateContainerCmdModifier(create -> create.withEntrypoint("bash", "-c", STARTS_WITH_TLS))
                .waitingFor(
                        Wait.forLogMessage(".*ready to accept connections.*", 2).withStartupTimeout(LIMIT));
    }

    /** Ports of this machine's loopback to ports of the container. */
    private static GenericContainer<?> bound(GenericContainer<?> container, Map<Integer, Integer> ports) {
        PortBinding[] bindings = ports.entrySet().stream()
                .map(port -> new PortBinding(
                        Ports.Binding.bindIpAndPort("127.0.0.1", port.getKey()), ExposedPort.tcp(port.getValue())))
                .toArray(PortBinding[]::new);
        return container
                .withExposedPorts(ports.values().toArray(Integer[]::new))
                .withCreateContainerCmdModifier(
                        create -> Objects.requireNonNull(create.getHostConfig()).withPortBindings(bindings));
    }

    String kafkaAt(String host) {
        return host + ":" + kafkaPort;
    }

    /** The port without TLS and without passwords. */
    String kafkaWithoutTls() {
        return "127.0.0.1:" + openPort;
    }

    /** How the sink reaches the database. */
    String storeUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/truceline?sslmode=verify-full&sslrootcert="
                + authority();
    }

    Path authority() {
        return certificates.authority();
    }

    static String jaas(String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + USER + "\" password=\""
                + password + "\";";
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
