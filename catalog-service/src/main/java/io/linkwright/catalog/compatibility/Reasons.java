package io.linkwright.catalog.compatibility;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/** The three answers a rule can give. */
final class Reasons {

    static Reason pass(String code, String text, String source) {
        return new Reason(code, Severity.PASS, text, null, source);
    }

    static Reason review(String code, String text, String pointer, String source) {
        return new Reason(code, Severity.REVIEW, text, pointer, source);
    }

    /** @param pointer to the field at fault; kept only when the rule does not hold */
    static Reason answer(String code, boolean holds, String text, String pointer, String source) {
        return new Reason(code, holds ? Severity.PASS : Severity.BLOCK, text, holds ? null : pointer, source);
    }

    private Reasons() {
    }
}
