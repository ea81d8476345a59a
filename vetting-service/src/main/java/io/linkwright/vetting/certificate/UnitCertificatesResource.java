package io.linkwright.vetting.certificate;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** Certificates of single units. */
@Path("/api/lots/{lot}/units/{serial}/certificates")
@RolesAllowed(Roles.LAB_ENGINEER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class UnitCertificatesResource {

    private final CertificateIssuing issuing;
    private final CertificateReading reading;
    private final Idempotency idempotency;
    private final Caller caller;

    UnitCertificatesResource(CertificateIssuing issuing, CertificateReading reading, Idempotency idempotency, Caller caller) {
        this.issuing = issuing;
        this.reading = reading;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Certifies one unit that the lot's current verdict covers and that holds by itself")
    @APIResponse(responseCode = "201", description = "The certificate", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response certifyUnit(@PathParam("lot") UUID lot, @PathParam("serial") String serial,
            @HeaderParam(Idempotency.HEADER) String key, @NotNull CertificateRequest request) {
        return idempotency.once(key, "POST /api/lots/" + lot + "/units/" + serial + "/certificates", request, () -> {
            IssuedCertificate issued = issuing.issue(lot, serial, request.overlay(), caller.userName());
            return Created.at(CertificateReading.href(issued.number()), reading.view(issued));
        });
    }
}
