package io.linkwright.quote.quote;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.quote.QuoteIssued;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;
import io.linkwright.kit.problem.Fault;
import io.linkwright.quote.QuoteConfig;
import io.linkwright.quote.quote.HistoryEntry.Deed;
import io.linkwright.quote.quote.Lifecycle.Transition;
import io.linkwright.quote.supply.VettingPlanner;

/** A sales engineer makes a draft a binding offer. */
@ApplicationScoped
class QuoteIssuing {

    private final VisibleQuotes visible;
    private final TransitionGuard guard;
    private final VettingPlanner planner;
    private final Outbox outbox;
    private final QuoteConfig config;

    QuoteIssuing(VisibleQuotes visible, TransitionGuard guard, VettingPlanner planner, Outbox outbox,
            QuoteConfig config) {
        this.visible = visible;
        this.guard = guard;
        this.planner = planner;
        this.outbox = outbox;
        this.config = config;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when anything stands in the way; nothing is changed then */
    @Transactional
    Quote issue(String id, String ifMatch, JsonNode body) {
        Quote quote = visible.lock(id);
        Transition transition = guard.allow(quote, QuoteAction.ISSUE, ifMatch);
        IssueRequest request = IssueRequest.read(body, config);
        Deed deed = guard.deed(transition, request.acceptedRisk());
        QuoteRevision revision = quote.current();
        // What the lab had when the draft was made may be gone by now, or the missing lots may have come in.
        revision.vet(planner.plan(revision.lines().stream().map(QuoteLine::demand).toList(), quote.auditProfile()), deed.at());
        List<Fault> objections = IssueRules.objections(revision, request);
        if (!objections.isEmpty()) {
            throw TransitionProblems.notIssuable(objections);
        }
        // The new plan has to reach the lines before the revision is frozen: from then on the database refuses.
        visible.flush();
        LocalDate lastDay = LocalDate.ofInstant(deed.at(), ZoneOffset.UTC).plusDays(request.validDays());
        quote.issue(transition, deed, lastDay, revision.unvettedLines().isEmpty() ? null : request.acceptedRisk());
        visible.flush();
        outbox.publish(EventTypes.QUOTE_ISSUED, quote.id().toString(),
                new QuoteIssued(QuoteSnapshots.of(quote), deed.actor(), deed.at()),
                EventContext.ofConsultation(quote.consultationId()));
        return quote;
    }
}
