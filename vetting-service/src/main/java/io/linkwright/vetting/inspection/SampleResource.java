package io.linkwright.vetting.inspection;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.LotTag;
import io.linkwright.vetting.lot.Lots;
import io.quarkus.security.Authenticated;

/** The sample of a lot. */
@Path("/api/lots/{lot}/sample")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspection")
public class SampleResource {

    private final Lots lots;
    private final Sampling sampling;
    private final Samples samples;
    private final Idempotency idempotency;
    private final Caller caller;

    SampleResource(Lots lots, Sampling sampling, Samples samples, Idempotency idempotency, Caller caller) {
        this.lots = lots;
        this.sampling = sampling;
        this.samples = samples;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Fixes the lot's plan by the severity of the moment and draws its sample, once and for all", description = "All units must be known by serial. The seed is made here, so that nobody can choose the sample.")
    @APIResponse(responseCode = "201", description = "The plan and the units to measure", content = @Content(schema = @Schema(implementation = LotSample.class)))
    public Response draw(@PathParam("lot") UUID id, @HeaderParam(Idempotency.HEADER) String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return idempotency.once(key, "POST /api/lots/" + id + "/sample", Map.of(), () -> {
            Lot lot = lots.requiredLocked(id);
            LotTag.check(ifMatch, lot);
            return Created.at("/api/lots/" + id + "/sample", sampling.draw(lot, caller.userName()));
        });
    }

    @GET
    @Transactional
    @Operation(summary = "The plan of the lot and the units that were drawn; 404 when none were. drawnBy is null for customers")
    public LotSample get(@PathParam("lot") UUID id) {
        LotSample sample = samples.of(lots.required(id))
                .orElseThrow(() -> Problems.notFound("sample of the lot", id.toString()));
        return caller.hasRole(Roles.CUSTOMER) ? sample.forCustomers() : sample;
    }
}
