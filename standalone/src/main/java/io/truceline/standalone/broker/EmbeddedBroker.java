package io.truceline.standalone.broker;

import io.truceline.contract.ops.CheckResult;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.KafkaConfig;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A Kafka broker that is its own controller, in this JVM, on loopback. What it holds lies in the data folder and survives the
 * end of the process, however that comes. It listens on the same port after each start, unless that is taken meanwhile.
 */
public final class EmbeddedBroker implements AutoCloseable {
    /** Starts with other ports, where somebody else takes a free one between our look and Kafka's. */
    private static final int TRIES = 4;

    private static final String BROKER = "kafka.server.KafkaRaftServer";

    private final BrokerFolder folder;
    private final Ports ports;
    private final RunningServer server;

    private EmbeddedBroker(BrokerFolder folder, Ports ports, RunningServer server) {
        this.folder = folder;
        this.ports = ports;
        this.server = server;
    }

    /**
     * Starts a broker and returns when it takes clients: within about 3 s the first time, 1 s again.
     *
     * @param data the data folder; the broker takes its subfolder {@code broker}
     * @throws StartException with exit code 2 if the broker's libraries were left out, and 1 if the port is in use, the folder cannot be written, the disk is full or another
     *     process holds the folder
     */
    public static EmbeddedBroker start(Path data, KafkaConfig config) {
        requireBroker();
        BrokerFolder folder = BrokerFolder.open(data);
        try {
            return start(folder, config);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The images leave the broker out, since their roles need one of their own. */
    private static void requireBroker() {
        try {
            Class.forName(BROKER, false, EmbeddedBroker.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new StartException(
                    2,
                    "this installation holds no broker; allowed are ingest, enrich and sink with kafka.bootstrapServers");
        }
    }

    /** What clients connect to, as {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return Ports.HOST + ":" + ports.client();
    }

    /** The port that clients connect to; tells what 0 became. */
    public int port() {
        return ports.client();
    }

    /** Down once the broker has given up, for example because the disk is full; only a new process helps then. */
    public CheckResult check() {
        return server.check();
    }

    /** Stops within a bounded time; clients that are still there see a broker that is away. */
    @Override
    public void close() {
        server.close();
        folder.close();
    }

    private static EmbeddedBroker start(BrokerFolder folder, KafkaConfig config) {
        for (int left = TRIES - 1; ; left--) {
            Ports ports = ports(folder, config);
            try {
                return new EmbeddedBroker(folder, ports, RunningServer.start(folder, ports, config));
            } catch (RunningServer.NotStarted e) {
                boolean taken = !Ports.isFree(ports.client()) || !Ports.isFree(ports.controller());
                if (!taken || left == 0) {
                    throw new StartException(
                            1, "data: the embedded broker in " + folder.logs() + " does not start: " + e.getMessage());
                }
            }
        }
    }

    private static Ports ports(BrokerFolder folder, KafkaConfig config) {
        int fixed = config.embeddedPort();
        if (fixed != 0 && !Ports.isFree(fixed)) {
            throw new StartException(
                    1,
                    "kafka.embeddedPort: " + Ports.HOST + ":" + fixed
                            + " is in use; stop what uses it, or set another port or 0 for a free one");
        }
        Ports ports = Ports.kept(folder.ports(), fixed);
        try {
            ports.keep(folder.ports());
        } catch (IOException e) {
            throw new StartException(1, "data: " + folder.ports() + " cannot be written (" + e + ")");
        }
        return ports;
    }
}
