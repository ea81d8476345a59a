package io.linkwright.gateway.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.gateway.consultation.ConsultationViews.LiveEntry;
import io.linkwright.gateway.identity.CallerToken;
import io.linkwright.gateway.live.LiveConfig;
import io.linkwright.gateway.live.TimelineSubscriptions;
import io.linkwright.kit.identity.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

/** A timeline as server-sent events: what is past first, then what happens, on whichever replica it is recorded. */
@Path("/api/consultations/{id}/events")
@Tag(name = "consultations")
class ConsultationEventsResource {

    private final ConsultationRepository consultations;
    private final TimelineSubscriptions subscriptions;
    private final TimelineReader reader;
    private final CallerToken token;
    private final LiveConfig config;

    ConsultationEventsResource(ConsultationRepository consultations, TimelineSubscriptions subscriptions, TimelineReader reader,
            CallerToken token, LiveConfig config) {
        this.consultations = consultations;
        this.subscriptions = subscriptions;
        this.reader = reader;
        this.token = token;
        this.config = config;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({ Roles.CUSTOMER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER })
    @Blocking
    @Operation(summary = "Follow a consultation's timeline", description = "Server-sent events named 'timeline'. The id of each is "
            + "its number; send it back as Last-Event-ID to go on from there. The stream ends after some minutes, and with the "
            + "token; reconnect then.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = LiveEntry.class)))
    public Multi<OutboundSseEvent> follow(@PathParam("id") String id, @HeaderParam("Last-Event-ID") String lastEventId,
            @Context Sse sse) {
        UUID consultationId = QuarkusTransaction.requiringNew().call(() -> consultations.visible(id).id);
        return reader.follow(consultationId, number(lastEventId), subscriptions.watch(consultationId, longest()))
                .onItem().transformToIterable(news -> written(news, sse));
    }

    /** Nobody listens longer than their token is good for. */
    private Duration longest() {
        Duration tokenLeft = Duration.between(Instant.now(), token.expiresAt());
        return tokenLeft.compareTo(config.longestStream()) < 0 ? tokenLeft : config.longestStream();
    }

    private static List<OutboundSseEvent> written(List<LiveEntry> news, Sse sse) {
        if (news.isEmpty()) {
            return List.of(sse.newEventBuilder().comment("alive").build());
        }
        return news.stream().map(entry -> sse.newEventBuilder().id(Integer.toString(entry.sequence())).name("timeline")
                .mediaType(MediaType.APPLICATION_JSON_TYPE).data(LiveEntry.class, entry).build()).toList();
    }

    /** A number that is none of this stream's replays everything. */
    private static int number(String lastEventId) {
        try {
            return lastEventId == null ? 0 : Math.max(0, Integer.parseInt(lastEventId.strip()));
        } catch (NumberFormatException foreign) {
            return 0;
        }
    }
}
