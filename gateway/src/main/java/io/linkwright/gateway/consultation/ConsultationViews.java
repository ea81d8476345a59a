package io.linkwright.gateway.consultation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonRawValue;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest;

/** A consultation as the API shows it. */
final class ConsultationViews {

    /** Line of a list. */
    @Schema(name = "ConsultationSummary")
    record Summary(UUID id, String title, String organisation, String requestedBy, Instant requestedAt, ConsultationState state,
            Instant stateSince, Links links) {

        static Summary of(Consultation from) {
            return new Summary(from.id, from.title, from.organisation, from.requestedBy, from.requestedAt, from.state,
                    from.stateAt, Links.of(from));
        }
    }

    /**
     * @param reasons why no design fits; empty unless the state is {@code rejected}
     * @param nearest the nearest thing that can be built, when the designer knows one
     * @param request as it was posted
     * @param timeline every event, in the order they happened
     */
    @Schema(name = "Consultation")
    record Detail(UUID id, String title, String organisation, String requestedBy, Instant requestedAt, ConsultationState state,
            Instant stateSince, List<Reason> reasons, @Schema(nullable = true) String nearest,
            @JsonRawValue @Schema(implementation = ClusterRequest.class) String request, Links links, List<Entry> timeline) {

        static Detail of(Consultation from, List<TimelineEntry> timeline) {
            List<Entry> entries = timeline.stream().map(Entry::of)
                    .sorted(Comparator.comparing(Entry::time).thenComparing(Entry::sequence)).toList();
            return new Detail(from.id, from.title, from.organisation, from.requestedBy, from.requestedAt, from.state,
                    from.stateAt, from.reasons, from.nearest, from.request, Links.of(from), entries);
        }
    }

    /**
     * Where the rest is. A link is absent until the thing exists.
     *
     * @param evidence the verdicts behind the quote's lines
     */
    @Schema(name = "ConsultationLinks")
    record Links(String self, String events, @Schema(nullable = true) String design, @Schema(nullable = true) String quote,
            @Schema(nullable = true) String quoteNumber, List<Evidence> evidence) {

        static Links of(Consultation from) {
            String self = "/api/consultations/" + from.id;
            boolean designed = from.designId != null && from.reasons.isEmpty();
            return new Links(self, self + "/events", designed ? "/api/designs/" + from.designId : null,
                    from.quoteId == null ? null : "/api/quotes/" + from.quoteId, from.quoteNumber, from.evidence);
        }
    }

    /**
     * One event of the timeline.
     *
     * @param sequence counts from 1 in the order of arrival; the id of the server-sent event
     * @param time when it happened
     * @param type CloudEvents type
     * @param source the service that says so
     */
    @Schema(name = "TimelineEntry")
    record Entry(int sequence, Instant time, String type, String sentence, String source) {

        static Entry of(TimelineEntry from) {
            return new Entry(from.sequence, from.occurredAt, from.type, from.sentence, from.source);
        }
    }

    /**
     * Data of a server-sent event.
     *
     * @param state of the consultation after this event and all that arrived before it was sent
     */
    @Schema(name = "TimelineEvent")
    record LiveEntry(int sequence, Instant time, String type, String sentence, String source, ConsultationState state) {

        static LiveEntry of(TimelineEntry from, ConsultationState state) {
            return new LiveEntry(from.sequence, from.occurredAt, from.type, from.sentence, from.source, state);
        }
    }

    private ConsultationViews() {
    }
}
