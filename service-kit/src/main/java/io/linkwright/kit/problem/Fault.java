package io.linkwright.kit.problem;

import io.linkwright.contracts.Reason;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the value at fault; empty for the request as a whole
 * @param code stable kebab-case name of the rule that was broken
 * @param message one sentence with the figures in it
 */
public record Fault(String pointer, String code, String message) {

    public Fault {
        pointer = pointer == null ? "" : pointer;
    }

    public static Fault of(Reason reason) {
        return new Fault(reason.pointer(), reason.code(), reason.text());
    }
}
