package io.linkwright.catalog.proposal;

import java.util.List;

import io.linkwright.catalog.design.DesignOutcome;
import io.linkwright.catalog.design.InputFault;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Designs that are none, as problem documents. */
final class DesignProblems {

    static HttpProblem invalid(List<InputFault> faults) {
        return Problems.invalidRequest(
                faults.stream().map(fault -> new Fault(fault.pointer(), fault.code(), fault.message())).toList());
    }

    static HttpProblem notPossible(DesignOutcome.Refused refused) {
        HttpProblem problem = Problems.notPossible("design-not-possible", "Nothing in the catalogue can build this",
                refused.reasons().stream().map(Fault::of).toList());
        return refused.nearest() == null ? problem
                : HttpProblem.builder(problem).with("nearest", refused.nearest()).build();
    }

    private DesignProblems() {
    }
}
