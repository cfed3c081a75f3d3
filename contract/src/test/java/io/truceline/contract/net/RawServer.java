package io.truceline.contract.net;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that says whatever a test wants, proper HTTP or not; keeps the requests it saw. */
final class RawServer implements Closeable {
    /** Writes one answer; the connection closes after it. */
    interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    /** First byte of a client that speaks TLS (RFC 8446, section 5.1). */
    private static final int TLS_HANDSHAKE = 22;

    private final ServerSocket listener;
    private final Answer answer;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    RawServer(Answer answer) throws IOException {
        this.answer = answer;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    static RawServer saying(String whole) throws IOException {
        return new RawServer(out -> out.write(whole.getBytes(StandardCharsets.ISO_8859_1)));
    }

    String url(String path) {
        return "http://127.0.0.1:" + listener.getLocalPort() + path;
    }

    int port() {
        return listener.getLocalPort();
    }

    List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                open.add(socket);
                start(() -> talk(socket));
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            requests.add(head(socket.getInputStream()));
            answer.write(socket.getOutputStream());
        } catch (IOException e) {
            // the client hung up, which is what many tests want
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0 && head.length() < 65_536) {
            int c = in.read();
            if (c < 0 || c == TLS_HANDSHAKE) {
                break;
            }
            head.append((char) c);
        }
        return head.toString();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }
}
