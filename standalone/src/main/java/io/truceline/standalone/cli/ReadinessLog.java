package io.truceline.standalone.cli;

import io.truceline.standalone.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the log when a role begins to do its work, and when and why it no longer does. */
final class ReadinessLog {
    private static final Logger LOG = LoggerFactory.getLogger(ReadinessLog.class);

    private boolean wasReady;

    ReadinessLog() {
        LOG.info("started, not ready yet");
    }

    /** Looks again; a reason that changes while it lasts is left to the health check. */
    void look(Role role) {
        String waiting = role.waiting();
        boolean ready = waiting.isEmpty();
        if (ready && !wasReady) {
            LOG.info("ready");
        } else if (!ready && wasReady) {
            LOG.warn("not ready: {}", waiting);
        }
        wasReady = ready;
    }
}
