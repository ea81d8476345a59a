package io.linkwright.quote.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.PageRequest;
import io.linkwright.kit.paging.TimeAndId;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** What is asked of a list that is sorted by time. */
public final class ListQuery {

    private static final int HIGHEST_LIMIT = 200;

    /** @throws HttpProblem 400 with all faults */
    public static PageRequest<TimeAndId> read(String limit, String cursor) {
        List<Fault> faults = new ArrayList<>();
        PageRequest<TimeAndId> query = read(limit, cursor, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return query;
    }

    public static PageRequest<TimeAndId> read(String limit, String cursor, List<Fault> faults) {
        return PageRequest.read(limit, cursor, ListOrder.BY_TIME, HIGHEST_LIMIT, faults);
    }

    /** Empty for a text that is no id of anything. */
    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    private ListQuery() {
    }
}
