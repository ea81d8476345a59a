package io.linkwright.vetting.unit;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** Collects the faults of a request: lists the first hundred and counts the rest. */
final class UnitFaults {

    private static final int LISTED = 100;

    private final List<Fault> listed = new ArrayList<>();
    private int count;

    void add(String pointer, String code, String message) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(new Fault(pointer, code, message));
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if there are any */
    void throwIfAny() {
        if (count == 0) {
            return;
        }
        if (count > LISTED) {
            listed.add(new Fault("", "more-faults", (count - LISTED) + " more faults are not listed."));
        }
        throw Problems.of(400, "invalid-request", "The request is not valid",
                count == 1 ? listed.get(0).message() : count + " faults were found; nothing was stored.", listed);
    }
}
