package io.linkwright.catalog.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.linkwright.kit.problem.Problems;

/**
 * What a caller says it has seen, so that nobody overwrites what another has written meanwhile.
 *
 * @param create whether the caller expects that there is nothing
 * @param tags entity tags of which one must be current; {@code *} stands for any
 */
public record Precondition(boolean create, List<String> tags) {

    private static final String ANY = "*";

    /**
     * From the headers of a PUT.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 when they say nothing
     */
    public static Precondition of(String ifMatch, String ifNoneMatch) {
        if (ifMatch == null && !ANY.equals(ifNoneMatch)) {
            throw Problems.preconditionRequired(
                    "Send If-Match with the ETag you have read to change it, or If-None-Match: * to create it.");
        }
        return new Precondition(ifMatch == null,
                ifMatch == null ? List.of() : Arrays.stream(ifMatch.split(",")).map(String::trim).toList());
    }

    /** The entity tag of a revision, as it stands in headers. */
    public static String tag(long revision) {
        return '"' + Long.toString(revision) + '"';
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when the stored state is another */
    void check(String what, String key, Optional<Long> revision) {
        if (create && revision.isPresent()) {
            throw Problems.stale("There is a " + what + " " + key + " already; its ETag is " + tag(revision.get()) + ".");
        }
        if (!create && revision.isEmpty()) {
            throw Problems.stale("There is no " + what + " " + key + "; send If-None-Match: * to create it.");
        }
        if (!create && !tags.contains(ANY) && !tags.contains(tag(revision.get()))) {
            throw Problems.stale("The " + what + " " + key + " has changed: its ETag is " + tag(revision.get()) + ".");
        }
    }
}
