package io.linkwright.vetting.certificate;

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
import io.quarkus.security.Authenticated;

/** Certificates of a lot, and the list of those of its units. */
@Path("/api/lots/{lot}/certificates")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class LotCertificatesResource {

    private final CertificateIssuing issuing;
    private final CertificateReading reading;
    private final Certificates certificates;
    private final Lots lots;
    private final Idempotency idempotency;
    private final Caller caller;

    LotCertificatesResource(CertificateIssuing issuing, CertificateReading reading, Certificates certificates, Lots lots,
            Idempotency idempotency, Caller caller) {
        this.issuing = issuing;
        this.reading = reading;
        this.certificates = certificates;
        this.lots = lots;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Certifies the lot by its current verdict, if that passes or holds on condition")
    @APIResponse(responseCode = "201", description = "The certificate", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response certify(@PathParam("lot") UUID lot, @HeaderParam(Idempotency.HEADER) String key,
            @NotNull CertificateRequest request) {
        return idempotency.once(key, "POST /api/lots/" + lot + "/certificates", request, () -> {
            IssuedCertificate issued = issuing.issue(lot, null, request.overlay(), caller.userName());
            return Created.at(CertificateReading.href(issued.number()), reading.view(issued));
        });
    }

    @GET
    @Transactional
    @Operation(summary = "The certificates of the lot and of its units, newest first, each with its status")
    public Page<CertificateSummary> list(@PathParam("lot") UUID lot, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        lots.required(lot);
        return Page.of(certificates.ofLot(lot, ListOrder.BY_NUMBER.after(cursor), limit + 1), limit,
                certificate -> Cursor.of(String.valueOf(certificate.sequence()))).map(reading::summary);
    }
}
