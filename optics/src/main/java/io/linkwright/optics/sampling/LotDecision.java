package io.linkwright.optics.sampling;

/**
 * What the original inspection of one lot decided, as far as the switching rules ask.
 *
 * @param severity the table the lot was inspected by
 * @param acceptanceNumber Ac of its plan
 * @param oneStepTighter whether it would have been accepted by the plan of the next smaller AQL
 */
public record LotDecision(Severity severity, int acceptanceNumber, AttributePlan.Decision decision, boolean oneStepTighter) {

    /** @param nonconforming units found in the sample */
    public static LotDecision of(AttributePlan plan, int nonconforming) {
        boolean tighter = plan.aql().oneStepTighter()
                .map(aql -> AttributePlans.of(plan.lotSize(), plan.level(), plan.severity(), aql))
                .map(other -> nonconforming <= other.acceptanceNumber()).orElse(false);
        return new LotDecision(plan.severity(), plan.acceptanceNumber(), plan.decide(nonconforming), tighter);
    }

    public boolean accepted() {
        return decision != AttributePlan.Decision.NOT_ACCEPTED;
    }
}
