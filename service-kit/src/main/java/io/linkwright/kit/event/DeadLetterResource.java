package io.linkwright.kit.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.problem.Problems;

/** What an operator sees and does about messages that could not be applied. */
@Path("/api/dead-letters")
@RolesAllowed(Roles.OPERATOR)
public class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final EventApplication application;
    private final Caller caller;

    DeadLetterResource(DeadLetters deadLetters, EventApplication application, Caller caller) {
        this.deadLetters = deadLetters;
        this.application = application;
        this.caller = caller;
    }

    @GET
    public List<View> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return deadLetters.list(limit).stream().map(View::of).toList();
    }

    /** Applies the message again, once; the inbox keeps a message that had its effect meanwhile from having it twice. */
    @POST
    @Path("{id}/replay")
    @Transactional
    public View replay(@PathParam("id") UUID id) {
        DeadLetter letter = deadLetters.find(id).orElseThrow(() -> Problems.notFound("dead letter", id.toString()));
        if (letter.replayedAt() != null) {
            throw Problems.conflict("already-replayed", "It was replayed at " + letter.replayedAt() + ".");
        }
        try {
            application.apply(deadLetters.headersOf(letter), letter.payload());
        } catch (RuntimeException failure) {
            throw Problems.conflict("replay-failed", "It failed again: " + TransientFailures.root(failure).getMessage());
        }
        deadLetters.markReplayed(id, caller.userName());
        return View.of(deadLetters.find(id).orElseThrow());
    }

    /** @param payload the body as text */
    @Schema(name = "DeadLetter")
    public record View(UUID id, String topic, int partition, long offset, String key, String eventId, String eventType,
            String reason, Instant receivedAt, Instant replayedAt, String replayedBy, String payload) {

        static View of(DeadLetter letter) {
            return new View(letter.id(), letter.topic(), letter.partition(), letter.offset(), letter.key(), letter.eventId(),
                    letter.eventType(), letter.reason(), letter.receivedAt(), letter.replayedAt(), letter.replayedBy(),
                    new String(letter.payload(), UTF_8));
        }
    }
}
