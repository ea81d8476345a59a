package io.linkwright.catalog.compatibility;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/** What came of a question, with the answer of every rule: the worst reasons first, otherwise in the order of the rules. */
public sealed interface Answer permits Answer.Pass, Answer.Review, Answer.Block {

    List<Reason> reasons();

    /** Every rule holds. */
    record Pass(List<Reason> reasons) implements Answer {
    }

    /** Works for all that is known, but somebody should look at what the reviews name. */
    record Review(List<Reason> reasons) implements Answer {
    }

    /** Does not work; each blocking reason alone would be enough. */
    record Block(List<Reason> reasons) implements Answer {
    }

    /** The same reason is kept once: equal parts at both ends answer every rule alike. */
    static Answer of(Stream<Reason> answers, Parts parts) {
        List<Reason> reasons = answers.distinct().map(parts::cite)
                .sorted(Comparator.comparing(Reason::severity).reversed()).toList();
        return switch (worst(reasons)) {
            case PASS -> new Pass(reasons);
            case REVIEW -> new Review(reasons);
            case BLOCK -> new Block(reasons);
        };
    }

    default Severity severity() {
        return worst(reasons());
    }

    static Severity worst(List<Reason> reasons) {
        Severity worst = Severity.PASS;
        for (Reason reason : reasons) {
            worst = reason.severity().compareTo(worst) > 0 ? reason.severity() : worst;
        }
        return worst;
    }
}
