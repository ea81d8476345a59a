package io.linkwright.kit.paging;

import java.util.List;

import io.linkwright.kit.problem.Fault;

/**
 * Where a list goes on, and how far.
 *
 * @param after the place of the last row the client has; null at the beginning
 */
public record PageRequest<T>(T after, int limit) {

    private static final int DEFAULT_LIMIT = 50;

    /** Adds what is wrong to the faults; the answer is then of no use. */
    public static <T> PageRequest<T> read(String limit, String cursor, ListOrder<T> order, int highestLimit,
            List<Fault> faults) {
        return new PageRequest<>(order.after(cursor, faults), limit(limit, highestLimit, faults));
    }

    private static int limit(String text, int highest, List<Fault> faults) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= highest) {
            return Integer.parseInt(text);
        }
        faults.add(new Fault("/limit", "limit", "limit must be a whole number from 1 to " + highest + "."));
        return DEFAULT_LIMIT;
    }
}
