package io.truceline.sink.intake;

import io.truceline.contract.ops.Failures;
import java.sql.SQLException;
import org.apache.kafka.common.KafkaException;

/** Reads what lies at the bottom of an exception. */
final class Causes {
    private Causes() {}

    /** One line without a stack trace: what the database or the broker said, whatever it was wrapped in, and why. */
    static String line(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof KafkaException) {
                return Failures.line(cause);
            }
        }
        return Failures.line(Failures.root(e));
    }

    /** Whether the database knows neither user nor password: SQL state 28. */
    static boolean isRefused(Throwable e) {
        return Failures.root(e) instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("28");
    }

    /** Whether the record is to blame, not the database: SQL states 22 (bad value) and 23 (broken rule), or our own refusal. */
    static boolean isBadRecord(Throwable e) {
        Throwable root = Failures.root(e);
        if (root instanceof SQLException sql && sql.getSQLState() != null) {
            return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
        }
        return root instanceof IllegalArgumentException || root instanceof NullPointerException;
    }
}
