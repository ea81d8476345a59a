package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.audit.UnitOutcome.LimitName;

/**
 * What becomes of each unit.
 *
 * @param listed units that do not simply hold first, then the others, each by serial
 * @param unlisted how many more there are
 */
record UnitTally(List<UnitOutcome> listed, int unlisted) {

    /** How many units a verdict lists; it always tells how many there are. */
    static final int LISTED = 10_000;

    private record State(Set<LimitName> failed, Set<LimitName> open, Set<LimitName> conditional) {
        State() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new HashSet<>());
        }

        Outcome outcome() {
            if (!failed.isEmpty()) {
                return Outcome.FAIL;
            }
            return !open.isEmpty() ? Outcome.INCOMPLETE : conditional.isEmpty() ? Outcome.PASS : Outcome.CONDITIONAL;
        }
    }

    static UnitTally of(List<LayerAudit> layers) {
        Map<String, State> states = new TreeMap<>();
        layers.forEach(layer -> layer.serials().forEach(serial -> states.putIfAbsent(serial, new State())));
        layers.stream().flatMap(layer -> layer.limits().stream()).forEach(limit -> {
            limit.violators().forEach(serial -> states.get(serial).failed().add(limit.name()));
            limit.undecided().forEach(serial -> states.get(serial).open().add(limit.name()));
            limit.missing().forEach(reading -> states.get(reading.serial()).open().add(limit.name()));
            if (limit.restsOnMemory()) {
                limit.judged().forEach(serial -> states.get(serial).conditional().add(limit.name()));
            }
        });
        List<UnitOutcome> units = new ArrayList<>();
        Set<String> rest = new TreeSet<>();
        states.forEach((serial, state) -> {
            if (state.failed().isEmpty() && state.open().isEmpty()) {
                rest.add(serial);
            } else {
                units.add(outcome(serial, state));
            }
        });
        rest.forEach(serial -> units.add(outcome(serial, states.get(serial))));
        int listed = Math.min(units.size(), LISTED);
        return new UnitTally(List.copyOf(units.subList(0, listed)), units.size() - listed);
    }

    private static UnitOutcome outcome(String serial, State state) {
        return new UnitOutcome(serial, state.outcome(), List.copyOf(state.failed()), List.copyOf(state.open()));
    }
}
