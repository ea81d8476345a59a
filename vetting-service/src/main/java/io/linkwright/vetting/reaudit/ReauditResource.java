package io.linkwright.vetting.reaudit;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.profile.Profiles;

/** Audits that are done again, and how far they are. For staff. */
@Path("/api/reaudits")
@RolesAllowed({ Roles.LAB_ENGINEER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER, Roles.CATALOG_MANAGER, Roles.OPERATOR })
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Re-audits")
public class ReauditResource {

    private final ReauditJobs jobs;
    private final ReauditStarting starting;
    private final Profiles profiles;
    private final Idempotency idempotency;
    private final Caller caller;

    ReauditResource(ReauditJobs jobs, ReauditStarting starting, Profiles profiles, Idempotency idempotency, Caller caller) {
        this.jobs = jobs;
        this.starting = starting;
        this.profiles = profiles;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Audits anew what is out of date, or every lot that a profile judged; runs in the background")
    @APIResponse(responseCode = "201", description = "The re-audit as it begins", content = @Content(schema = @Schema(implementation = ReauditSummary.class)))
    public Response start(@HeaderParam(Idempotency.HEADER) String key, @NotNull ReauditRequest request) {
        return idempotency.once(key, "POST /api/reaudits", request, () -> {
            List<Fault> faults = request.faults(
                    id -> profiles.latest().stream().anyMatch(profile -> profile.id().equals(id)));
            if (!faults.isEmpty()) {
                throw Problems.invalidRequest(faults);
            }
            ReauditSummary job = starting.byHand(request, caller.userName());
            return Created.at(job.url(), job);
        });
    }

    @GET
    @Transactional
    @Operation(summary = "All re-audits, newest first")
    public Page<ReauditSummary> list(@QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Page.of(jobs.page(ListOrder.BY_NUMBER.after(cursor), limit + 1), limit,
                job -> Cursor.of(String.valueOf(job.number())));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "How far a re-audit is")
    public ReauditSummary get(@PathParam("id") UUID id) {
        return jobs.find(id).orElseThrow(() -> Problems.notFound("re-audit", id.toString()));
    }

    @GET
    @Path("{id}/items")
    @Transactional
    @Operation(summary = "The lots of a re-audit with their outcomes before and now, and what failed")
    public Page<ReauditItem> items(@PathParam("id") UUID id, @QueryParam("state") ReauditItem.State state,
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        get(id);
        Long after = ListOrder.BY_NUMBER.after(cursor);
        return Page.of(jobs.items(id, state, after == null ? 0 : after, limit + 1), limit,
                item -> Cursor.of(String.valueOf(item.id())));
    }
}
