package io.linkwright.quote.quote;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.quote.quote.HistoryEntry.Deed;
import io.linkwright.quote.quote.Lifecycle.Transition;

/** Asks whether the caller may move a quote now. */
@ApplicationScoped
class TransitionGuard {

    private final QuoteParties parties;
    private final Calendar calendar;

    TransitionGuard(QuoteParties parties, Calendar calendar) {
        this.parties = parties;
        this.calendar = calendar;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 412, 409 or 403, whatever stands in the way first */
    Transition allow(Quote quote, QuoteAction action, String ifMatch) {
        if (!QuoteTag.matches(ifMatch, quote)) {
            throw TransitionProblems.stale(quote);
        }
        Transition transition = Lifecycle.transition(quote.state(), action)
                .orElseThrow(() -> TransitionProblems.illegal(quote, action));
        if (!parties.callerIs(transition.by(), quote)) {
            throw TransitionProblems.wrongParty(transition);
        }
        if (quote.lapsed(calendar.today())) {
            throw TransitionProblems.lapsed(quote, action);
        }
        return transition;
    }

    /** What the caller does, for the history. */
    Deed deed(Transition transition, String reason) {
        return new Deed(parties.callerName(), transition.by(), calendar.now(), reason);
    }
}
