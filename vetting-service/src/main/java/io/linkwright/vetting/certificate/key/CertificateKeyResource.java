package io.linkwright.vetting.certificate.key;

import java.util.List;

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
import org.jboss.logging.Logger;

import io.linkwright.kit.idempotency.Created;
import io.linkwright.kit.idempotency.Idempotency;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;

/** What an operator does about the keys of certificates. */
@Path("/api/certificate-keys")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class CertificateKeyResource {

    private static final Logger LOG = Logger.getLogger(CertificateKeyResource.class);

    private final SigningKeys keys;
    private final Idempotency idempotency;
    private final Caller caller;

    CertificateKeyResource(SigningKeys keys, Idempotency idempotency, Caller caller) {
        this.keys = keys;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "All signing keys, newest first, without their private halves")
    public List<KeyView> list() {
        return keys.all();
    }

    @POST
    @Path("rotations")
    @Operation(summary = "Signs with a new key from now on; the former stays in the key set, and what it signed stays good")
    @APIResponse(responseCode = "201", description = "The new key", content = @Content(schema = @Schema(implementation = KeyView.class)))
    public Response rotate(@HeaderParam(Idempotency.HEADER) String key, @NotNull StatedReason request) {
        return idempotency.once(key, "POST /api/certificate-keys/rotations", request, () -> {
            KeyView made = keys.rotate(caller.userName(), request.required());
            LOG.infof("%s rotated the certificates' key: %s signs now", caller.userName(), made.kid());
            return Created.at("/api/certificate-keys", made);
        });
    }

    @POST
    @Path("{kid}/revocation")
    @Operation(summary = "Says that a key is compromised: every certificate it signed says so from now on")
    @APIResponse(responseCode = "201", description = "The revoked key", content = @Content(schema = @Schema(implementation = KeyView.class)))
    public Response revoke(@PathParam("kid") String kid, @HeaderParam(Idempotency.HEADER) String key,
            @NotNull StatedReason request) {
        return idempotency.once(key, "POST /api/certificate-keys/" + kid + "/revocation", request, () -> {
            KeyView revoked = keys.revoke(kid, caller.userName(), request.required());
            LOG.warnf("%s revoked the certificates' key %s: %s", caller.userName(), kid, revoked.reason());
            return Created.at("/api/certificate-keys", revoked);
        });
    }
}
