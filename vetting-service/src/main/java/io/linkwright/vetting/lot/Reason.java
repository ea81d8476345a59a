package io.linkwright.vetting.lot;

import java.util.List;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** A body that says why. */
public record Reason(String reason) {

    private static final int LONGEST = 1000;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if nothing is said, or too much */
    public String required() {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Problems.invalidRequest(List.of(new Fault("/reason", "reason",
                    "Say why, in 1 to " + LONGEST + " characters: the history keeps it.")));
        }
        return reason.strip();
    }
}
