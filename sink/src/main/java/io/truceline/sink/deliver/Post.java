package io.truceline.sink.deliver;

import java.net.URI;
import java.util.Map;

/** Sends one request; never throws for what the network does. */
@FunctionalInterface
public interface Post {
    /** Returns within the client's own deadline. */
    Reply send(URI url, Map<String, String> headers, byte[] body);
}
