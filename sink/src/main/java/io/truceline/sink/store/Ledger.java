package io.truceline.sink.store;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** The account at one moment. In each group the first number is the sum of the rest. */
public record Ledger(Entries entries, Articles articles, Alerts alerts, Deliveries deliveries) {

    /** Entry versions, {@code seen} counted from topic {@code entries}. */
    public record Entries(long seen, long published, long unchanged, long duplicate, long failed, long pending) {
        /** How far the total is from its sum; 0 when the account is right. */
        @JsonIgnore
        public long off() {
            return seen - published - unchanged - duplicate - failed - pending;
        }
    }

    /** Article versions, {@code received} counted from topic {@code articles}. */
    public record Articles(
            long received, long alerting, long suppressed, long noViolation, long deadLettered, long pending) {
        /** How far the total is from its sum; 0 when the account is right. */
        @JsonIgnore
        public long off() {
            return received - alerting - suppressed - noViolation - deadLettered - pending;
        }
    }

    /** Alerts sent. */
    public record Alerts(long sent, long alert, long update, long cancel) {
        /** How far the total is from its sum; 0 when the account is right. */
        @JsonIgnore
        public long off() {
            return sent - alert - update - cancel;
        }
    }

    /** Deliveries, one for each alert and target. */
    public record Deliveries(long due, long delivered, long failed, long pending) {
        /** How far the total is from its sum; 0 when the account is right. */
        @JsonIgnore
        public long off() {
            return due - delivered - failed - pending;
        }
    }
}
