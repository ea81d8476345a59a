package io.linkwright.optics.soak;

import java.util.Optional;

/** One thing that a soak is judged by. */
interface SoakRule {

    /** @return empty where the profile asks for it only if it was measured, and it was not */
    Optional<RuleResult> judge(SoakAnalysis soak);
}
