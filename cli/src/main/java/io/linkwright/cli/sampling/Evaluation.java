package io.linkwright.cli.sampling;

import io.linkwright.optics.sampling.VariablesEvaluation;

/** @param worstLanes whether units had several values, of which the worst was taken */
record Evaluation(VariablesEvaluation variables, boolean worstLanes) {
}
