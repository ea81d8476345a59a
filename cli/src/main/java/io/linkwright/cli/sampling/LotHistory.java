package io.linkwright.cli.sampling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.AttributePlans;
import io.linkwright.optics.sampling.LotDecision;
import io.linkwright.optics.sampling.Severity;
import io.linkwright.optics.sampling.Standing;
import io.linkwright.optics.sampling.SwitchingState;

/** What earlier lots mean for the next one. */
record LotHistory(SwitchingState state) {

    /** @param usage makes the exception for an entry that means nothing */
    static LotHistory of(List<String> entries, Scheme scheme, boolean reducedWanted, Function<String, RuntimeException> usage) {
        SwitchingState state = SwitchingState.START;
        for (String entry : entries) {
            state = after(state, entry.strip().toLowerCase(Locale.ROOT), scheme, reducedWanted, usage);
        }
        return new LotHistory(state);
    }

    private static SwitchingState after(SwitchingState state, String entry, Scheme scheme, boolean reducedWanted,
            Function<String, RuntimeException> usage) {
        if (entry.equals("irregular")) {
            return state.irregular();
        }
        if (entry.equals("resumed")) {
            if (state.standing() != Standing.DISCONTINUED) {
                throw usage.apply("Inspection is " + state.standing() + " there: only a discontinued one is resumed.");
            }
            return state.resumed();
        }
        Optional<Severity> severity = state.standing().severity();
        if (severity.isEmpty()) {
            throw usage.apply("Inspection is discontinued before '" + entry + "': say 'resumed' first.");
        }
        AttributePlan plan = AttributePlans.of(scheme.lotSize(), scheme.level(), severity.get(), scheme.aql());
        return state.after(LotDecision.of(plan, nonconforming(entry, plan, usage)), reducedWanted);
    }

    private static int nonconforming(String entry, AttributePlan plan, Function<String, RuntimeException> usage) {
        if (entry.equals("accepted")) {
            return 0;
        }
        if (entry.equals("rejected")) {
            return Math.min(plan.rejectionNumber(), plan.sampleSize());
        }
        if (!entry.matches("\\d{1,7}") || Integer.parseInt(entry) > plan.sampleSize()) {
            throw usage.apply("'" + entry + "' is no lot: accepted, rejected, irregular, resumed, or 0 to " + plan.sampleSize()
                    + " nonconforming units.");
        }
        return Integer.parseInt(entry);
    }
}
