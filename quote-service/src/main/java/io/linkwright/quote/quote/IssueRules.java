package io.linkwright.quote.quote;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import io.linkwright.kit.problem.Fault;

/** What must hold before a draft becomes a binding offer. All rules are asked, and all that object are heard. */
enum IssueRules {

    /** A partial total is no offer. */
    EVERY_LINE_HAS_A_PRICE((revision, request) -> revision.unpricedLines().stream()
            .map(line -> new Fault("", "unpriced-line", line.name() + " has no price: " + line.problem().text() + "."))
            .toList()),

    /** The customer was promised vetted parts; selling others is somebody's decision, with a reason that can be read later. */
    UNVETTED_LINES_ARE_ACCEPTED((revision, request) -> request.acceptedRisk() != null ? List.of()
            : revision.unvettedLines().stream().map(line -> new Fault("/acceptedRisk", "unvetted-line",
                    line.name() + " is unvetted: vetted lots cover " + covered(line)
                            + ". Say in acceptedRisk why it may be sold."))
                    .toList());

    private final BiFunction<QuoteRevision, IssueRequest, List<Fault>> rule;

    IssueRules(BiFunction<QuoteRevision, IssueRequest, List<Fault>> rule) {
        this.rule = rule;
    }

    static List<Fault> objections(QuoteRevision revision, IssueRequest request) {
        return Stream.of(values()).flatMap(each -> each.rule.apply(revision, request).stream()).toList();
    }

    private static String covered(QuoteLine line) {
        long units = line.lots().stream().mapToLong(lot -> lot.quantity()).sum();
        return units == 0 ? "none of it" : units + " of " + line.quantity() + " units";
    }
}
