package io.linkwright.vetting.lot;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.kit.idempotency.Created;
import io.linkwright.kit.idempotency.Idempotency;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.problem.Problems;

/** Quarantine and release of lots. */
@Path("/api/lots/{id}")
@RolesAllowed(Roles.LAB_ENGINEER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lots")
public class DispositionResource {

    private final Lots lots;
    private final LotDispositions dispositions;
    private final Event<LotDispositionChanged> changed;
    private final Idempotency idempotency;
    private final Caller caller;

    DispositionResource(Lots lots, LotDispositions dispositions, Event<LotDispositionChanged> changed, Idempotency idempotency,
            Caller caller) {
        this.lots = lots;
        this.dispositions = dispositions;
        this.changed = changed;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    private interface Act {
        Disposition on(Lot lot, String reason);
    }

    @POST
    @Path("quarantine")
    @Operation(summary = "Holds the lot back at once, whatever its verdicts say", description = "If-Match is heeded when it is there: nobody has to read a lot first to stop it.")
    @APIResponse(responseCode = "201", description = "What the history keeps", content = @Content(schema = @Schema(implementation = Disposition.class)))
    public Response quarantine(@PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull Reason body) {
        return act("quarantine", id, key, ifMatch, body,
                (lot, reason) -> dispositions.quarantine(lot, reason, caller.userName()));
    }

    @POST
    @Path("release")
    @Operation(summary = "Ends the quarantine; what the verdicts allow can be sold again", description = "Needs If-Match with the lot's ETag: only a state that was read can be released.")
    @APIResponse(responseCode = "201", description = "What the history keeps", content = @Content(schema = @Schema(implementation = Disposition.class)))
    public Response release(@PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull Reason body) {
        if (ifMatch == null) {
            throw Problems.preconditionRequired("Send If-Match with the ETag of the lot as you have read it.");
        }
        return act("release", id, key, ifMatch, body, (lot, reason) -> dispositions.release(lot, reason, caller.userName()));
    }

    private Response act(String what, UUID id, String key, String ifMatch, Reason body, Act act) {
        return idempotency.once(key, "POST /api/lots/" + id + "/" + what, body, () -> {
            String reason = body.required();
            Lot lot = lots.requiredLocked(id);
            LotTag.check(ifMatch, lot);
            Disposition disposition = act.on(lot, reason);
            changed.fire(new LotDispositionChanged(lot.partNumber()));
            return Created.at("/api/lots/" + id + "/history", disposition);
        });
    }
}
