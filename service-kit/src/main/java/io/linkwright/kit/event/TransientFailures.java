package io.linkwright.kit.event;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a failure of the surroundings, which passes, from one of the message, which does not. */
final class TransientFailures {

    /**
     * SQLSTATE classes: connection, resources, operator intervention, system error; then serialization failure and deadlock.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03");

    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException || cause instanceof SQLException sql && isTransientState(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransientState(SQLException failure) {
        String state = failure.getSQLState();
        // Agroal gives up on a connection without a state.
        return state == null || state.length() == 5 && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
    }

    static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private TransientFailures() {
    }
}
