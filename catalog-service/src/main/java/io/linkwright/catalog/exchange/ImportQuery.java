package io.linkwright.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

import io.linkwright.kit.problem.Fault;

/** What every import asks in its query. */
final class ImportQuery {

    private static final int LONGEST_REASON = 500;

    /** Adds what is wrong to the faults. */
    static boolean dryRun(String dryRun, String reason, List<Fault> faults) {
        boolean dry = Boolean.parseBoolean(dryRun);
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            faults.add(new Fault("/dryRun", "not-one-of", "dryRun is true or false."));
        }
        if (!dry && (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON)) {
            faults.add(new Fault("/reason", "missing",
                    "Say why, in 1 to " + LONGEST_REASON + " characters: the history keeps it. A dry run needs no reason."));
        }
        return dry;
    }

    /** A name as one step of a path. */
    static String pathStep(String name) {
        return URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }

    private ImportQuery() {
    }
}
