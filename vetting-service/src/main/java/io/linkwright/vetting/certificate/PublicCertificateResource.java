package io.linkwright.vetting.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For whoever was shown a certificate, without signing in. The gateway's verification page asks here. */
@Path("/public/certificates")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class PublicCertificateResource {

    private final PublicDesk desk;

    PublicCertificateResource(PublicDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{number}")
    @Transactional
    @Operation(summary = "How a certificate stands, and what it says")
    public PublicView get(@PathParam("number") String number) {
        return desk.certificate(number);
    }

    @POST
    @Path("verifications")
    @Consumes(MediaType.TEXT_PLAIN)
    @Transactional
    @Operation(summary = "Whether a JWS was signed here, and how its certificate stands")
    public Verification verify(String jws) {
        return desk.verify(jws);
    }
}
