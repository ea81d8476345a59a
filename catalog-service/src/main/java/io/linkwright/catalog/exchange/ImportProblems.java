package io.linkwright.catalog.exchange;

import java.net.URI;

import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** The one answer to a file that is not taken. */
final class ImportProblems {

    static final String REFUSED = "import-refused";

    /** 400 with the first hundred faults and how many there are. */
    static HttpProblem refused(ImportFaults faults) {
        String detail = faults.count() == 1 ? "1 fault was found. Nothing was stored."
                : faults.count() + " faults were found"
                        + (faults.count() > ImportFaults.KEPT ? "; the first " + ImportFaults.KEPT + " are listed" : "")
                        + ". Nothing was stored.";
        return HttpProblem.builder().withType(URI.create("urn:linkwright:problem:" + REFUSED))
                .withTitle("The file is not taken")
                .withStatus(400).withDetail(detail).with(Problems.CODE, REFUSED).with("faultCount", faults.count())
                .with(Problems.FAULTS, faults.listed()).build();
    }

    private ImportProblems() {
    }
}
