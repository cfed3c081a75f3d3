package io.truceline.standalone.broker;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The two ports that the broker listens on. They are kept in its folder, so that clients find it again after a restart.
 *
 * @param client where clients connect
 * @param controller where the broker finds its own controller
 */
record Ports(int client, int controller) {
    static final String HOST = "127.0.0.1";

    /**
     * The ports kept in a file, each replaced by a free one where it is taken; all free ones if there is no such file.
     *
     * @param fixed a port that the operator demands for clients; 0: none
     */
    static Ports kept(Path file, int fixed) {
        Properties kept = read(file);
        int controller = usable(number(kept, "controller"), fixed);
        int client = fixed != 0 ? fixed : usable(number(kept, "client"), controller);
        return new Ports(client, controller);
    }

    void keep(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("client", String.valueOf(client));
        properties.setProperty("controller", String.valueOf(controller));
        try (Writer out = Files.newBufferedWriter(file)) {
            properties.store(out, "ports of the embedded broker; delete to have others chosen");
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int usable(int wanted, int other) {
        int port = wanted;
        while (port == 0 || port == other || !isFree(port)) {
            port = free();
        }
        return port;
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on " + HOST, e);
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                return new Properties(); // a broken file only costs the old ports
            }
        }
        return properties;
    }

    private static int number(Properties properties, String key) {
        String text = properties.getProperty(key, "").strip();
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        return port > 65_535 ? 0 : port;
    }
}
