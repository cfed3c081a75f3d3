package io.truceline.standalone.flow;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL in a container, at one port of this machine whatever befalls it. */
final class LonePostgres implements AutoCloseable {
    private static final int PORT = 5432;

    private final int port = RoleProcess.freePort();
    private final PostgreSQLContainer container;

    /** What happens while it is away. */
    @FunctionalInterface
    interface Meanwhile {
        void run() throws Exception;
    }

    LonePostgres() throws IOException {
        PortBinding binding = new PortBinding(Ports.Binding.bindIpAndPort("127.0.0.1", port), ExposedPort.tcp(PORT));
        container = new PostgreSQLContainer("postgres:17")
                .withCreateContainerCmdModifier(
                        create -> Objects.requireNonNull(create.getHostConfig()).withPortBindings(binding));
        container.start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + container.getDatabaseName();
    }

    String user() {
        return container.getUsername();
    }

    String password() {
        return container.getPassword();
    }

    /** Stops it in order, and starts it again after a time at least. */
    void stopFor(Duration least, Meanwhile meanwhile) throws Exception {
        docker().stopContainerCmd(container.getContainerId()).exec();
        meanwhile.run();
        Thread.sleep(least.toMillis());
        docker().startContainerCmd(container.getContainerId()).exec();
    }

    void pause(Duration length) throws InterruptedException {
        docker().pauseContainerCmd(container.getContainerId()).exec();
        Thread.sleep(length.toMillis());
        docker().unpauseContainerCmd(container.getContainerId()).exec();
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }

    @Override
    public void close() {
        container.stop();
    }
}
