package io.linkwright.quote.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Where a list that is ordered by a time and an id goes on, and how far.
 *
 * @param after time and id of the last row the client has
 */
public record ListQuery(Optional<Cursor> after, int limit) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    /** @throws HttpProblem 400 with all faults */
    public static ListQuery read(String limit, String cursor) {
        List<Fault> faults = new ArrayList<>();
        ListQuery query = read(limit, cursor, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return query;
    }

    public static ListQuery read(String limit, String cursor, List<Fault> faults) {
        return new ListQuery(cursor(cursor, faults), limit(limit, faults));
    }

    /** Empty for a text that is no id of anything. */
    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    public Instant afterTime() {
        return Instant.parse(after.orElseThrow().keys().get(0));
    }

    public UUID afterId() {
        return UUID.fromString(after.orElseThrow().keys().get(1));
    }

    public static Cursor cursor(Instant time, UUID id) {
        return Cursor.of(time.toString(), id.toString());
    }

    private static Optional<Cursor> cursor(String text, List<Fault> faults) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            ListQuery query = new ListQuery(Optional.of(Cursor.decoded(text, 2)), 1);
            query.afterTime();
            query.afterId();
            return query.after();
        } catch (HttpProblem | DateTimeException | IllegalArgumentException foreign) {
            faults.add(new Fault("/cursor", "cursor", "The cursor is none that this list gave out."));
            return Optional.empty();
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
