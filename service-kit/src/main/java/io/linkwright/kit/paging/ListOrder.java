package io.linkwright.kit.paging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * What a list is sorted by, and so what its cursor says.
 *
 * @param keys how many keys a cursor has
 * @param read from the keys to a place in the order; throws any {@link RuntimeException} for keys of another list
 */
public record ListOrder<T>(int keys, Function<List<String>, T> read) {

    /** By a time and, among equal times, by an id. */
    public static final ListOrder<TimeAndId> BY_TIME = new ListOrder<>(2,
            keys -> new TimeAndId(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))));
    public static final ListOrder<Long> BY_NUMBER = new ListOrder<>(1, keys -> Long.valueOf(keys.get(0)));
    public static final ListOrder<String> BY_NAME = new ListOrder<>(1, keys -> keys.get(0));

    /**
     * Where the page before ended; null for the first page.
     *
     * @throws HttpProblem 400 if the cursor is none of this list
     */
    public T after(String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return read.apply(Cursor.decoded(cursor, keys).keys());
        } catch (HttpProblem notOfThisShape) {
            throw notOfThisShape;
        } catch (RuntimeException foreign) {
            throw Problems.invalidRequest(List.of(Cursor.FOREIGN));
        }
    }

    /** As {@link #after(String)}, but adds what is wrong to the faults. */
    public T after(String cursor, List<Fault> faults) {
        try {
            return after(cursor);
        } catch (HttpProblem foreign) {
            faults.add(Cursor.FOREIGN);
            return null;
        }
    }
}
