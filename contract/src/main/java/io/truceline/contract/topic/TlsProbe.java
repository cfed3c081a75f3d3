package io.truceline.contract.topic;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.apache.kafka.common.utils.Utils;

/**
 * Asks without TLS whether a broker wants it. Kafka's clients (4.3.1) would take the first bytes of a TLS alert for the length of an
 * answer, and ask for more memory than there is.
 */
final class TlsProbe {
    private static final int LIMIT_MS = 3_000;
    /** First byte of a TLS record that carries an alert (RFC 8446, 5.1). */
    private static final int ALERT = 0x15;
    /** ApiVersions, version 0, of nobody: length, key 18, version, correlation id, no client id. Brokers answer it before anything. */
    private static final byte[] QUESTION = {0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 1, -1, -1};

    private TlsProbe() {}

    /** Whether the first of some servers answers with a TLS alert; not, if it does not answer at all. */
    static boolean wantsTls(String servers) {
        String first = servers.split(",", -1)[0].strip();
        String host = Utils.getHost(first);
        Integer port = Utils.getPort(first);
        return host != null && port != null && answersWithAlert(new InetSocketAddress(host, port));
    }

    private static boolean answersWithAlert(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, LIMIT_MS);
            socket.setSoTimeout(LIMIT_MS);
            socket.getOutputStream().write(QUESTION);
            return socket.getInputStream().read() == ALERT;
        } catch (IOException e) {
            return false; // away: whoever asks next will say so
        }
    }
}
