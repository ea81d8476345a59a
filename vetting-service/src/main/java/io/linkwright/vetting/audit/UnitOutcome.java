package io.linkwright.vetting.audit;

import java.util.List;

import io.linkwright.contracts.vetting.Outcome;

/**
 * What an audit says of one unit.
 *
 * @param outcome of all limits that judged it
 * @param failed limits it breaks
 * @param open limits that could not be decided on it: within the uncertainty, or a reading is missing
 */
public record UnitOutcome(String serial, Outcome outcome, List<LimitName> failed, List<LimitName> open) {

    /** The limit of a criterion, and whose it is. */
    public record LimitName(Layer layer, String criterion) {
    }

    public UnitOutcome {
        failed = List.copyOf(failed);
        open = List.copyOf(open);
    }
}
