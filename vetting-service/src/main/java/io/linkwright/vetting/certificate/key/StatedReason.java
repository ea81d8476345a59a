package io.linkwright.vetting.certificate.key;

import java.util.List;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** The body of a request that changes something for good: why. */
public record StatedReason(String reason) {

    private static final int LONGEST = 1000;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 without a reason, or with one that is no line of text */
    public String required() {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST || reason.indexOf('\u0000') >= 0) {
            throw Problems.invalidRequest(List.of(
                    new Fault("/reason", "reason", "Give a reason of 1 to " + LONGEST + " characters.")));
        }
        return reason.strip();
    }
}
