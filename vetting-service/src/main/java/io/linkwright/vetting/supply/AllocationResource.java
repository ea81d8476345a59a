package io.linkwright.vetting.supply;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import io.quarkus.security.Authenticated;

/** What was set aside for a quote. A customer sees its own organisation's allocations; to others there is none. */
@Path("/api/allocations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supply")
public class AllocationResource {

    private final Allocations allocations;
    private final AllocationViews views;
    private final Allocator allocator;
    private final Releasing releasing;
    private final Idempotency idempotency;
    private final Caller caller;

    AllocationResource(Allocations allocations, AllocationViews views, Allocator allocator, Releasing releasing,
            Idempotency idempotency, Caller caller) {
        this.allocations = allocations;
        this.views = views;
        this.allocator = allocator;
        this.releasing = releasing;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "The lots and quantities set aside for an accepted quote, whether they still hold, and what is missing")
    public AllocationView get(@PathParam("id") UUID id) {
        return views.of(visible(id));
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.LAB_ENGINEER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER })
    @Operation(summary = "Gives units back to the supply: all of them, or some of some lots")
    @APIResponse(responseCode = "200", description = "The allocation as it stands now", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response release(@PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) String key,
            @NotNull ReleaseRequest request) {
        return idempotency.once(key, "POST /api/allocations/" + id + "/release", request, () -> {
            visible(id);
            return changed(releasing.release(id, request, caller.userName()));
        });
    }

    @POST
    @Path("{id}/completion")
    @RolesAllowed({ Roles.LAB_ENGINEER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER })
    @Operation(summary = "Sets aside what was missing, as far as there is supply by now")
    @APIResponse(responseCode = "200", description = "The allocation as it stands now", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response complete(@PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) String key) {
        return idempotency.once(key, "POST /api/allocations/" + id + "/completion", "", () -> {
            visible(id);
            return changed(allocator.complete(id, caller.userName()));
        });
    }

    private Created changed(AllocationLedger ledger) {
        return new Created(Response.Status.OK.getStatusCode(), null, views.of(ledger));
    }

    private AllocationLedger visible(UUID id) {
        return allocations.ledger(id)
                .filter(ledger -> caller.hasRole(Roles.LAB_ENGINEER) || caller.sees(ledger.allocation().organisation()))
                .orElseThrow(() -> Problems.notFound("allocation", id.toString()));
    }
}
