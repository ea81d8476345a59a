package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.audit.UnitOutcome.LimitName;

/** What becomes of each unit: those that do not simply hold first, then the others, each by serial, up to a bound. */
final class UnitTally {

    private record Held(String serial, List<LimitAudit> judgedBy) {

        /** Whether a limit rests on memory is only known when all units were judged. */
        UnitOutcome outcome() {
            boolean conditional = judgedBy.stream().anyMatch(LimitAudit::restsOnMemory);
            return new UnitOutcome(serial, conditional ? Outcome.CONDITIONAL : Outcome.PASS, List.of(), List.of());
        }
    }

    private final List<UnitOutcome> notHeld = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private int count;

    /** Units come by serial. */
    void add(String serial, List<LimitOnUnit> limits) {
        count++;
        if (limits.stream().noneMatch(limit -> limit.fails() || limit.open())) {
            if (notHeld.size() + held.size() < Audit.UNITS_LISTED) {
                held.add(new Held(serial, limits.stream().filter(LimitOnUnit::judged).map(LimitOnUnit::limit).toList()));
            }
            return;
        }
        if (notHeld.size() == Audit.UNITS_LISTED) {
            return;
        }
        notHeld.add(outcome(serial, limits));
        if (notHeld.size() + held.size() > Audit.UNITS_LISTED) {
            held.remove(held.size() - 1);
        }
    }

    private static UnitOutcome outcome(String serial, List<LimitOnUnit> limits) {
        Set<LimitName> failed = new LinkedHashSet<>();
        Set<LimitName> open = new LinkedHashSet<>();
        limits.forEach(limit -> {
            if (limit.fails()) {
                failed.add(limit.name());
            }
            if (limit.open()) {
                open.add(limit.name());
            }
        });
        return new UnitOutcome(serial, failed.isEmpty() ? Outcome.INCOMPLETE : Outcome.FAIL, List.copyOf(failed),
                List.copyOf(open));
    }

    List<UnitOutcome> listed() {
        List<UnitOutcome> listed = new ArrayList<>(notHeld);
        held.forEach(unit -> listed.add(unit.outcome()));
        return listed;
    }

    /** How many more there are. */
    int unlisted() {
        return count - notHeld.size() - held.size();
    }
}
