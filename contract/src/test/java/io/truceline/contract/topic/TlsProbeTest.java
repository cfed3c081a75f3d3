package io.truceline.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class TlsProbeTest {
    @Test
    void wantsTls_alert_isYes() throws Exception {
        assertThat(answerOf(0x15, 3, 3, 0, 2, 2, 70)).isTrue();
    }

    @Test
    void wantsTls_lengthOfAnAnswer_isNo() throws Exception {
        assertThat(answerOf(0, 0, 0, 10, 0, 0, 0, 1, 0, 0)).isFalse();
    }

    @Test
    void wantsTls_closedAtOnce_isNo() throws Exception {
        assertThat(answerOf()).isFalse();
    }

    @Test
    void wantsTls_nobodyThere_isNo() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(TlsProbe.wantsTls("127.0.0.1:" + port + ",127.0.0.1:1")).isFalse();
        assertThat(TlsProbe.wantsTls("no address")).isFalse();
    }

    /** What is made of a server that answers so. */
    private static boolean answerOf(int... bytes) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answer(server, bytes));
            answering.start();
            boolean wantsTls = TlsProbe.wantsTls("127.0.0.1:" + server.getLocalPort());
            answering.join();
            return wantsTls;
        }
    }

    private static void answer(ServerSocket server, int... bytes) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().readNBytes(14);
            for (int one : bytes) {
                socket.getOutputStream().write(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
