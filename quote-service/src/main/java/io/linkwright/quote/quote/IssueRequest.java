package io.linkwright.quote.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.quote.QuoteConfig;
import io.linkwright.quote.json.JsonFields;

/**
 * How a sales engineer issues a quote: the body of {@code POST /api/quotes/{id}/issue}.
 *
 * @param validDays how many days after today the offer holds
 * @param acceptedRisk why it may be issued with unvetted lines; null when nothing was said
 */
record IssueRequest(int validDays, String acceptedRisk) {

    static final Pattern REASON = Pattern.compile("\\S(.{0,1998}\\S)?", Pattern.DOTALL);
    static final String REASON_SHAPE = "text of up to 2000 characters without space at either end";

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults */
    static IssueRequest read(JsonNode body, QuoteConfig config) {
        List<Fault> faults = new ArrayList<>();
        JsonFields fields = JsonFields.of(body, faults);
        Long validDays = fields.optionalWhole("validDays", 1, config.longestValidDays());
        String acceptedRisk = fields.optionalText("acceptedRisk", REASON, REASON_SHAPE);
        fields.nothingElse();
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return new IssueRequest(validDays == null ? config.defaultValidDays() : validDays.intValue(), acceptedRisk);
    }
}
