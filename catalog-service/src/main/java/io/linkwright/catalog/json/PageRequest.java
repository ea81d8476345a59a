package io.linkwright.catalog.json;

import java.util.List;

import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.problem.Fault;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Where a list that is ordered by a name goes on, and how far.
 *
 * @param after the last name the client has; null at the beginning
 */
public record PageRequest(String after, int limit) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 500;

    /** Adds what is wrong to the faults; the answer is then of no use. */
    public static PageRequest read(String limit, String cursor, List<Fault> faults) {
        return new PageRequest(after(cursor, faults), limit(limit, faults));
    }

    private static String after(String cursor, List<Fault> faults) {
        if (cursor == null) {
            return null;
        }
        try {
            return Cursor.decoded(cursor, 1).keys().get(0);
        } catch (HttpProblem foreign) {
            faults.add(new Fault("/cursor", "cursor", "The cursor is none that this list gave out."));
            return null;
        }
    }

    private static int limit(String text, List<Fault> faults) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= HIGHEST_LIMIT) {
            return Integer.parseInt(text);
        }
        faults.add(new Fault("/limit", "limit", "limit must be a whole number from 1 to " + HIGHEST_LIMIT + "."));
        return DEFAULT_LIMIT;
    }
}
