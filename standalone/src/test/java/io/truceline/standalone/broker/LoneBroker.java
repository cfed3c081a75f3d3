package io.truceline.standalone.broker;

import java.io.IOException;
import java.time.Duration;

/** A broker that is its own controller, which a test may torment. It stays at one port, whatever befalls it. */
public interface LoneBroker extends TestBroker {
    /** Stops it in order, and starts it again. */
    void restart() throws IOException, InterruptedException;

    /** A power cut, and up again. */
    void kill() throws IOException, InterruptedException;

    /** Holds it, as a machine that is short of time does, and lets it go on. */
    void pause(Duration length) throws IOException, InterruptedException;

    /** All that it ever said. */
    String log();
}
