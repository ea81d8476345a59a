package io.linkwright.vetting.audit;

/**
 * How the worst reading against a limit was decided.
 *
 * @param rule the rule that was applied: {@link DecisionRule#SIMPLE} also where no uncertainty is known
 * @param uncertainty expanded (coverage factor 2), of the value and, where other readings move it, of the limit together; null
 *        where none is stated
 * @param uncertaintyBasis where the uncertainty comes from; null where none is stated
 * @param guardBand how far inside the limit (acceptance) or outside of it (rejection) the decision was taken, in the unit
 * @param undecided how many readings are neither proven good nor proven bad
 * @param settledBy what would settle an undecided reading; null where nothing is undecided
 */
public record Decision(DecisionRule rule, Double uncertainty, String uncertaintyBasis, double guardBand, ConformityZone zone,
        int undecided, String settledBy) {
}
