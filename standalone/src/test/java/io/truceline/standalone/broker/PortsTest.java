package io.truceline.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    private Path folder;

    @Test
    void kept_free_areTheSame() throws Exception {
        Ports ports = Ports.kept(file(), 0);
        ports.keep(file());
        assertThat(Ports.kept(file(), 0)).isEqualTo(ports);
        assertThat(ports.client()).isNotEqualTo(ports.controller()).isPositive();
    }

    @Test
    void kept_takenMeanwhile_isReplacedAlone() throws Exception {
        Ports ports = Ports.kept(file(), 0);
        ports.keep(file());
        try (ServerSocket taken = new ServerSocket(ports.client(), 1, InetAddress.getLoopbackAddress())) {
            Ports others = Ports.kept(file(), 0);
            assertThat(others.client()).isNotEqualTo(taken.getLocalPort());
            assertThat(others.controller()).isEqualTo(ports.controller());
        }
    }

    @Test
    void kept_brokenFile_givesFreeOnes() throws Exception {
        Files.writeString(file(), "client=ninety\\u00zz\ncontroller=99999");
        assertThat(Ports.kept(file(), 0).controller()).isBetween(1, 65_535);
    }

    @Test
    void kept_fixed_isTakenAndTheControllerAvoidsIt() throws Exception {
        Files.writeString(file(), "client=4000\ncontroller=4001");
        Ports ports = Ports.kept(file(), 4001);
        assertThat(ports.client()).isEqualTo(4001);
        assertThat(ports.controller()).isNotEqualTo(4001);
    }

    private Path file() {
        return folder.resolve("ports");
    }
}
