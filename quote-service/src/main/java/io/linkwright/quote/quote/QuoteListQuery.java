package io.linkwright.quote.quote;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.linkwright.kit.paging.PageRequest;
import io.linkwright.kit.paging.TimeAndId;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.quote.json.ListQuery;

/** Which quotes a list shows. */
record QuoteListQuery(Optional<String> consultationId, Optional<QuoteState> state, PageRequest<TimeAndId> page) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults */
    static QuoteListQuery read(String consultationId, String state, String limit, String cursor) {
        List<Fault> faults = new ArrayList<>();
        QuoteListQuery query = new QuoteListQuery(Optional.ofNullable(consultationId), state(state, faults),
                ListQuery.read(limit, cursor, faults));
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return query;
    }

    private static Optional<QuoteState> state(String text, List<Fault> faults) {
        Optional<QuoteState> state = Arrays.stream(QuoteState.values()).filter(each -> each.name().equals(text)).findFirst();
        if (text != null && state.isEmpty()) {
            faults.add(new Fault("/state", "unknown-state", "state must be one of "
                    + Arrays.stream(QuoteState.values()).map(Enum::name).collect(joining(", ")) + "."));
        }
        return state;
    }
}
