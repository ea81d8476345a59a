package io.linkwright.quote.quote;

import java.util.List;
import java.util.Map;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.quote.quote.Lifecycle.Transition;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Why a quote does not move. */
final class TransitionProblems {

    private TransitionProblems() {
    }

    /** 409: not from this state. Names the state, what is possible instead, and by whom. */
    static HttpProblem illegal(Quote quote, QuoteAction action) {
        return withState(quote, Problems.conflict("illegal-transition", "Quote %s is %s and cannot be %s. Possible now: %s."
                .formatted(quote.number(), quote.state(), action.done(), Lifecycle.allowedText(quote.state()))),
                Lifecycle.from(quote.state()));
    }

    /** 409: too late. */
    static HttpProblem lapsed(Quote quote, QuoteAction action) {
        return withState(quote,
                Problems.conflict("offer-lapsed", "The offer %s was valid until %s (UTC) and cannot be %s any more."
                        .formatted(quote.number(), quote.validUntil(), action.done())),
                List.of());
    }

    /** 412: the caller acts on what it has not seen. */
    static HttpProblem stale(Quote quote) {
        return Problems.stale("Quote %s was changed since it was read; its entity tag is now %s.".formatted(quote.number(),
                QuoteTag.of(quote)));
    }

    /** 422: every reason why the draft may not be issued. */
    static HttpProblem notIssuable(List<Fault> objections) {
        return Problems.notPossible("not-issuable", "The quote cannot be issued", objections);
    }

    static HttpProblem wrongParty(Transition transition) {
        return Problems
                .forbidden("A quote can be %s only by %s.".formatted(transition.action().done(), transition.by().text()));
    }

    private static HttpProblem withState(Quote quote, HttpProblem problem, List<Transition> allowed) {
        return HttpProblem.builder(problem).with("state", quote.state())
                .with("allowed", allowed.stream().filter(transition -> transition.by() != Party.SYSTEM)
                        .map(transition -> Map.of("action", transition.action().path(), "by", transition.by())).toList())
                .build();
    }
}
