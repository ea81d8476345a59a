package io.linkwright.vetting.audit;

import static java.util.Objects.requireNonNull;

/**
 * How a lot is to be judged.
 *
 * @param rule applied wherever an uncertainty is known; a value without one is judged as it stands
 * @param acceptance null when every audited unit must hold
 */
public record AuditOptions(DecisionRule rule, Acceptance acceptance) {

    /** Guarded acceptance, and every audited unit must hold. */
    public static final AuditOptions DEFAULT = new AuditOptions(DecisionRule.GUARDED_ACCEPTANCE, null);

    public AuditOptions {
        requireNonNull(rule, "rule");
    }
}
