package io.linkwright.gateway.consultation;

import static io.linkwright.gateway.consultation.ConsultationState.ACCEPTED;
import static io.linkwright.gateway.consultation.ConsultationState.DECLINED;
import static io.linkwright.gateway.consultation.ConsultationState.DESIGNED;
import static io.linkwright.gateway.consultation.ConsultationState.EXPIRED;
import static io.linkwright.gateway.consultation.ConsultationState.QUOTE_DRAFTED;
import static io.linkwright.gateway.consultation.ConsultationState.QUOTE_ISSUED;
import static io.linkwright.gateway.consultation.ConsultationState.REJECTED;
import static io.linkwright.gateway.consultation.ConsultationState.SUPPLY_ALLOCATED;
import static io.linkwright.gateway.consultation.ConsultationState.SUPPLY_RELEASED;
import static io.linkwright.gateway.consultation.ConsultationState.SUPPLY_SHORT;

import java.time.Instant;
import java.util.List;

import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.catalog.DesignRejected;
import io.linkwright.contracts.quote.QuoteAccepted;
import io.linkwright.contracts.quote.QuoteDeclined;
import io.linkwright.contracts.quote.QuoteDrafted;
import io.linkwright.contracts.quote.QuoteExpired;
import io.linkwright.contracts.quote.QuoteIssued;
import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyReleased;
import io.linkwright.contracts.vetting.SupplyShort;

/** What each event means for a consultation. */
final class Steps {

    static Step of(DesignProposed event) {
        return new Step(new Progress(DESIGNED, 0, event.proposedAt()), Sentences.of(event),
                new Step.Outcome.Designed(event.designId()));
    }

    static Step of(DesignRejected event) {
        return new Step(new Progress(REJECTED, 0, event.rejectedAt()), Sentences.of(event),
                new Step.Outcome.Rejected(event.designId(), event.reasons(), event.nearest()));
    }

    static Step of(QuoteDrafted event) {
        return quote(QUOTE_DRAFTED, event.quote(), event.draftedAt(), Sentences.of(event));
    }

    static Step of(QuoteIssued event) {
        return quote(QUOTE_ISSUED, event.quote(), event.issuedAt(), Sentences.of(event));
    }

    static Step of(QuoteAccepted event) {
        return quote(ACCEPTED, event.quote(), event.acceptedAt(), Sentences.of(event));
    }

    static Step of(QuoteDeclined event) {
        return quote(DECLINED, event.quote(), event.declinedAt(), Sentences.of(event));
    }

    static Step of(QuoteExpired event) {
        return quote(EXPIRED, event.quote(), event.expiredAt(), Sentences.of(event));
    }

    static Step of(SupplyAllocated event) {
        return new Step(new Progress(SUPPLY_ALLOCATED, Progress.ANY_REVISION, event.allocatedAt()), Sentences.of(event),
                new Step.Outcome.None());
    }

    static Step of(SupplyShort event) {
        return new Step(new Progress(SUPPLY_SHORT, Progress.ANY_REVISION, event.allocatedAt()), Sentences.of(event),
                new Step.Outcome.None());
    }

    static Step of(SupplyReleased event) {
        Progress progress = event.remaining().isEmpty()
                ? new Progress(SUPPLY_RELEASED, Progress.ANY_REVISION, event.releasedAt())
                : Progress.none(event.releasedAt());
        return new Step(progress, Sentences.of(event), new Step.Outcome.None());
    }

    private static Step quote(ConsultationState state, QuoteSnapshot quote, Instant at, String sentence) {
        return new Step(new Progress(state, quote.revision(), at), sentence,
                new Step.Outcome.Quoted(quote.quoteId(), quote.number(), evidence(quote)));
    }

    private static List<Evidence> evidence(QuoteSnapshot quote) {
        return quote.lines().stream()
                .flatMap(line -> line.lots().stream()
                        .map(lot -> new Evidence(line.partNumber(), lot.lotNumber(), lot.outcome(), lot.evidenceUrl())))
                .distinct().toList();
    }

    private Steps() {
    }
}
