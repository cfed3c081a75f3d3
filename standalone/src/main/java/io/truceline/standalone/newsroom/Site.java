package io.truceline.standalone.newsroom;

/**
 * Where a newsroom listens and how others reach it.
 *
 * @param bind address to listen on
 * @param port 0: a free one
 * @param name host under which its addresses are written
 */
public record Site(String bind, int port, String name) {
    /** On this machine alone. */
    public static Site loopback(int port) {
        return new Site("127.0.0.1", port, "127.0.0.1");
    }
}
