package io.linkwright.quote.quote;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.quote.json.JsonFields;

/** Why a customer declines: the body of {@code POST /api/quotes/{id}/decline}. @param reason null when nothing was said */
record DeclineRequest(String reason) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults */
    static DeclineRequest read(JsonNode body) {
        List<Fault> faults = new ArrayList<>();
        JsonFields fields = JsonFields.of(body, faults);
        String reason = fields.optionalText("reason", IssueRequest.REASON, IssueRequest.REASON_SHAPE);
        fields.nothingElse();
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return new DeclineRequest(reason);
    }
}
