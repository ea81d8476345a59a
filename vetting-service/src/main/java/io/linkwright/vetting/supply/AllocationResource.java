package io.linkwright.vetting.supply;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    private final Caller caller;

    AllocationResource(Allocations allocations, Caller caller) {
        this.allocations = allocations;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "The lots and quantities set aside for an accepted quote, and what is missing")
    public QuoteAllocation get(@PathParam("id") UUID id) {
        return allocations.find(id)
                .filter(allocation -> caller.hasRole(Roles.LAB_ENGINEER) || caller.sees(allocation.organisation()))
                .orElseThrow(() -> Problems.notFound("allocation", id.toString()));
    }
}
