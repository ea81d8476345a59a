package io.linkwright.vetting.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.contracts.vetting.Outcome;

/** What a certificate says besides the figures of its verdict. */
final class Wording {

    /** @param criteria as the audit judged them. @return null unless the outcome is CONDITIONAL */
    static String condition(Outcome outcome, List<JsonNode> criteria) {
        if (outcome != Outcome.CONDITIONAL) {
            return null;
        }
        List<String> limits = criteria.stream().filter(criterion -> "CONDITIONAL".equals(criterion.path("outcome").asText()))
                .map(criterion -> criterion.path("criterion").asText()).distinct().toList();
        return "CONDITIONAL: " + (limits.size() == 1 ? "THE LIMIT" : "THE LIMITS") + " OF "
                + String.join(", ", limits) + (limits.size() == 1 ? " IS" : " ARE")
                + " ONLY KNOWN FROM MEMORY AND MUST BE VERIFIED AGAINST THE STANDARD BEFORE THIS IS RELIED ON.";
    }

    static String sampleOfUnit(String serial, JsonNode lotSample) {
        return String.format(Locale.ROOT,
                "Unit %s was measured itself. Of the %,d units of its lot the verdict counts %,d; this "
                        + "certificate says nothing of the others.",
                serial, lotSample.path("unitsInLot").asLong(),
                lotSample.path("unitsAudited").asLong());
    }

    static List<String> doesNotProve(Certificate.Subject subject, Outcome outcome) {
        List<String> limits = new ArrayList<>();
        limits.add(subject == Certificate.Subject.LOT
                ? "It is about a lot. A unit that was not measured is covered by the sample statement and by nothing else."
                : "It is about one unit, as it was on the bench: handling, soiled connectors and ageing come later.");
        limits.add("It holds the readings against limits. It is no proof that the part works in a given host, with a given "
                + "partner at the other end, or under a given firmware.");
        if (outcome == Outcome.CONDITIONAL) {
            limits.add("Limits marked FROM_MEMORY were not checked against the text of the standard: with them a lot holds on "
                    + "condition, and does not pass.");
        }
        limits.add("It is no warranty. Whether it still stands is said at the verification address, not on paper.");
        return limits;
    }

    private Wording() {
    }
}
