package io.linkwright.vetting.certificate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

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
import io.linkwright.vetting.certificate.key.StatedReason;
import io.quarkus.security.Authenticated;

/** One certificate in its three forms. It holds no customer's data, so every user may read it. */
@Path("/api/certificates/{number}")
@Authenticated
@Tag(name = "Certificates")
public class CertificateResource {

    static final String JOSE = "application/jose";
    static final String PDF = "application/pdf";
    /** Who says nothing of the form gets JSON. */
    private static final String LESS_WANTED = ";qs=0.5";

    private final CertificateReading reading;
    private final CertificatePaper paper;
    private final Certificates certificates;
    private final Idempotency idempotency;
    private final Caller caller;

    CertificateResource(CertificateReading reading, CertificatePaper paper, Certificates certificates, Idempotency idempotency,
            Caller caller) {
        this.reading = reading;
        this.paper = paper;
        this.certificates = certificates;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "The certificate as JSON with its status, as signed JWS, or as PDF with the JWS in it; choose by Accept")
    @APIResponse(responseCode = "200", description = "The certificate", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CertificateView.class)),
            @Content(mediaType = JOSE), @Content(mediaType = PDF) })
    public CertificateView json(@PathParam("number") String number) {
        return reading.view(reading.required(number));
    }

    @GET
    @Produces(JOSE + LESS_WANTED)
    @Transactional
    @Operation(hidden = true)
    public Response jose(@PathParam("number") String number) {
        return file(JOSE, number, "jws", reading.required(number).jws());
    }

    @GET
    @Produces(PDF + LESS_WANTED)
    @Transactional
    @Operation(hidden = true)
    public Response pdf(@PathParam("number") String number) {
        IssuedCertificate certificate = reading.required(number);
        return file(PDF, number, "pdf", paper.of(certificate, reading.content(certificate), reading.standing(certificate)));
    }

    private static Response file(String type, String number, String ending, Object body) {
        return Response.ok(body).type(type)
                .header("Content-Disposition", "attachment; filename=\"" + number + "." + ending + "\"")
                .build();
    }

    @POST
    @Path("revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Withdraws the certificate for good: whoever verifies it learns the reason")
    @APIResponse(responseCode = "201", description = "The certificate", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response revoke(@PathParam("number") String number, @HeaderParam(Idempotency.HEADER) String key,
            @NotNull StatedReason request) {
        return idempotency.once(key, "POST /api/certificates/" + number + "/revocation", request, () -> {
            IssuedCertificate certificate = reading.required(number);
            if (!certificates.revoke(number, request.required(), Instant.now().truncatedTo(ChronoUnit.MICROS),
                    caller.userName())) {
                throw Problems.conflict("already-revoked", "The certificate " + number + " was revoked before.");
            }
            return Created.at(CertificateReading.href(number), reading.view(certificate));
        });
    }
}
