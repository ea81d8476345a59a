package io.linkwright.gateway.consultation;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.gateway.consultation.ConsultationViews.Detail;
import io.linkwright.gateway.consultation.ConsultationViews.Summary;
import io.linkwright.gateway.identity.CallerToken;
import io.linkwright.gateway.intake.ConsultationIntake;
import io.linkwright.kit.idempotency.Created;
import io.linkwright.kit.idempotency.Idempotency;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.problem.Problems;

/** Where a customer asks, and sees what became of it. */
@Path("/api/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations")
class ConsultationResource {

    private final ConsultationIntake intake;
    private final ConsultationOpening opening;
    private final ConsultationRepository consultations;
    private final Idempotency idempotency;
    private final Caller caller;
    private final CallerToken token;

    ConsultationResource(ConsultationIntake intake, ConsultationOpening opening, ConsultationRepository consultations,
            Idempotency idempotency, Caller caller, CallerToken token) {
        this.intake = intake;
        this.opening = opening;
        this.consultations = consultations;
        this.idempotency = idempotency;
        this.caller = caller;
        this.token = token;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(summary = "Ask for the optics of a cluster")
    @RequestBody(content = @Content(schema = @Schema(implementation = ClusterRequest.class)))
    @APIResponse(responseCode = "201", description = "The request is taken in; the timeline tells what becomes of it.", content = @Content(schema = @Schema(implementation = Detail.class)))
    public Response request(InputStream body, @HeaderParam(Idempotency.HEADER) String key) throws IOException {
        String organisation = caller.organisation()
                .orElseThrow(() -> Problems.forbidden("Your account belongs to no organisation."));
        ConsultationIntake.Accepted accepted = intake.accept(body, token.value());
        return idempotency.once(key, "POST /api/consultations", accepted.document(), () -> {
            Detail created = opening.open(organisation, caller.userName(), accepted);
            return Created.at(created.links().self(), created);
        });
    }

    @GET
    @RolesAllowed({ Roles.CUSTOMER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER })
    @Transactional
    @Operation(summary = "List consultations, newest first", description = "A customer gets those of its own organisation.")
    public Page<Summary> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        return consultations.page(cursor, limit).map(Summary::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ Roles.CUSTOMER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER })
    @Transactional
    @Operation(summary = "A consultation with its state, links and timeline")
    public Detail get(@PathParam("id") String id) {
        Consultation consultation = consultations.visible(id);
        return Detail.of(consultation, consultations.timeline(consultation.id, 0));
    }
}
