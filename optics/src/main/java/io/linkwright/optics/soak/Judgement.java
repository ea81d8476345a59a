package io.linkwright.optics.soak;

import java.util.Optional;

/** How results of rules are made. */
final class Judgement {

    private Judgement() {
    }

    /** @param criterion null where the profile has none */
    static RuleResult judged(String code, String title, String criterion, Estimate value, String unit, Limit limit,
            String reason) {
        return new RuleResult(code, title, Optional.ofNullable(criterion), limit.judge(value), Optional.of(value), unit,
                Optional.of(limit), reason);
    }

    static RuleResult unknown(String code, String title, String criterion, String unit, Limit limit, String reason) {
        return new RuleResult(code, title, Optional.ofNullable(criterion), Outcome.INCOMPLETE, Optional.empty(), unit,
                Optional.of(limit), reason);
    }
}
