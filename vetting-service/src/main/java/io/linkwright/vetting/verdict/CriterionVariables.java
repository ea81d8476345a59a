package io.linkwright.vetting.verdict;

import io.linkwright.optics.sampling.VariablesEvaluation;
import io.linkwright.vetting.audit.Layer;

/**
 * What the measured values of one criterion say by variables: how far the lot as a whole lies inside a limit.
 *
 * @param limitInWords the limit as the profile states it
 * @param lanesPerUnit the most values that one unit has; of several the worst stands for the unit, since lanes of one unit are
 *        not independent
 * @param unitsMeasured how many units were measured; more than the values evaluated where those were drawn from them at random
 */
public record CriterionVariables(Layer layer, String criterion, String unit, String limitInWords, int lanesPerUnit,
        long unitsMeasured,
        VariablesEvaluation evaluation) {
}
