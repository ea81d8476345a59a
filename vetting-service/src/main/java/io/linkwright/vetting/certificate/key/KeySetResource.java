package io.linkwright.vetting.certificate.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;

/** The public keys of certificates. Public: whoever holds a certificate can check it without asking for anything else. */
@Path("/.well-known/linkwright/jwks.json")
@PermitAll
@Tag(name = "Certificates")
public class KeySetResource {

    private static final int FRESH_S = 300;

    private final SigningKeys keys;

    KeySetResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces("application/jwk-set+json")
    @Transactional
    @Operation(summary = "The public keys that certificates are signed with, retired ones included, revoked ones not (RFC 7517)")
    public Response keys(@Context Request request) {
        JsonWebKeySet set = new JsonWebKeySet(keys.published());
        String json = set.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(json.getBytes(UTF_8)).toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(json) : unchanged).tag(tag)
                .header("Cache-Control", "public, max-age=" + FRESH_S).build();
    }
}
