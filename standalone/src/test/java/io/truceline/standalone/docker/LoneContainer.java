package io.truceline.standalone.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.InternalServerErrorException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import com.github.dockerjava.api.model.RestartPolicy;
import io.truceline.standalone.broker.LoneBroker;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/** The broker of docker-compose.yml with its own start script and settings, reached at one port of this machine, whatever befalls it. */
public final class LoneContainer implements LoneBroker {
    private static final Path FILES = Path.of("..", "docker", "kafka");

    private static final int ATTEMPTS = 5;

    private final int port = freePort();
    private final GenericContainer<?> container;

    public LoneContainer(Path folder) throws IOException {
        Path settings = Files.writeString(
                folder.resolve("server.properties"),
                Files.readString(FILES.resolve("server.properties"))
                        .replace("PLAINTEXT://kafka:9092", "PLAINTEXT://" + bootstrapServers())
                        .replace("PLAINTEXT://:9092", "PLAINTEXT://:" + port));
        container = new GenericContainer<>("apache/kafka:4.3.1")
                .withCopyFileToContainer(MountableFile.forHostPath(FILES.resolve("start")), "/mnt/shared/start")
                .withCopyFileToContainer(MountableFile.forHostPath(settings), "/mnt/shared/server.properties")
                .withExposedPorts(port)
                .withEnv(Map.of("CLUSTER_ID", "NrGNhzWZQ7uTQx0mDqLBPw", "KAFKA_HEAP_OPTS", "-Xmx400m"))
                .withCommand("bash", "/mnt/shared/start", "/mnt/shared/server.properties")
                .withCreateContainerCmdModifier(create -> create.withHostConfig(bound(create.getHostConfig())))
                .waitingFor(
                        Wait.forLogMessage(".*Kafka Server started.*", 1).withStartupTimeout(Duration.ofMinutes(3)));
        container.start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no port is free", e);
        }
    }

    /** The same port within and without, since the broker talks to itself too; and after a restart, since clients keep it. */
    private HostConfig bound(HostConfig config) {
        // as in docker-compose.yml: one that ends by itself is started again
        return config.withRestartPolicy(RestartPolicy.unlessStoppedRestart())
                .withPortBindings(
                        new PortBinding(Ports.Binding.bindIpAndPort("127.0.0.1", port), ExposedPort.tcp(port)));
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void restart() {
        docker().restartContainerCmd(container.getContainerId()).withTimeout(10).exec();
    }

    @Override
    public void kill() {
        docker().killContainerCmd(container.getContainerId()).exec();
        docker().startContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void pause(Duration length) throws InterruptedException {
        hold();
        Thread.sleep(length.toMillis());
        docker().unpauseContainerCmd(container.getContainerId()).exec();
    }

    /** An engine now and then cannot freeze a process in the middle of a system call ("unable to freeze"), and can a moment later. */
    private void hold() throws InterruptedException {
        for (int k = 1; ; k++) {
            try {
                docker().pauseContainerCmd(container.getContainerId()).exec();
                return;
            } catch (InternalServerErrorException e) {
                if (k == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(1000);
            }
        }
    }

    @Override
    public String log() {
        return container.getLogs();
    }

    /** What the broker's JVM has mapped into its memory, as the kernel lists it. */
    String mappedFiles() throws IOException, InterruptedException {
        return container.execInContainer("cat", "/proc/1/maps").getStdout();
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }

    @Override
    public void close() {
        container.stop();
    }
}
