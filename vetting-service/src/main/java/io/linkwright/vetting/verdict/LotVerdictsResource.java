package io.linkwright.vetting.verdict;

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
import io.linkwright.vetting.lot.Lots;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;

/** Audits of a lot. */
@Path("/api/lots/{lot}/verdicts")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verdicts")
public class LotVerdictsResource {

    /** The database sorts the readings of a lot of millions first. */
    private static final int LONGEST_S = 600;

    private final VerdictIssuing issuing;
    private final Verdicts verdicts;
    private final Lots lots;
    private final Idempotency idempotency;
    private final Caller caller;

    LotVerdictsResource(VerdictIssuing issuing, Verdicts verdicts, Lots lots, Idempotency idempotency, Caller caller) {
        this.issuing = issuing;
        this.verdicts = verdicts;
        this.lots = lots;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Audits the lot as it is measured now and issues the verdict")
    @APIResponse(responseCode = "201", description = "The verdict with every criterion", content = @Content(schema = @Schema(implementation = VerdictDocument.class)))
    public Response audit(@PathParam("lot") UUID lot, @HeaderParam(Idempotency.HEADER) String key,
            @NotNull VerdictRequest request) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_S)
                .call(() -> idempotency.once(key, "POST /api/lots/" + lot + "/verdicts", request, () -> {
                    VerdictDocument verdict = issuing.issue(lot, request.overlay(), request.rule(), caller.userName());
                    return Created.at(verdict.evidenceUrl(), verdict);
                }));
    }

    @GET
    @Transactional
    @Operation(summary = "All verdicts of the lot, newest first")
    public Page<VerdictSummary> list(@PathParam("lot") UUID lot, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        lots.required(lot);
        return Page.of(verdicts.ofLot(lot, ListOrder.BY_NUMBER.after(cursor), limit + 1), limit,
                verdict -> Cursor.of(String.valueOf(verdict.number()))).map(IssuedVerdict::summary);
    }
}
