package io.linkwright.gateway.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishes the JSON Schema, open to everybody: a client checks before it has a token. */
@Path("/api/schemas")
@PermitAll
@Tag(name = "consultations")
class SchemaResource {

    private final RequestSchema schema;

    SchemaResource(RequestSchema schema) {
        this.schema = schema;
    }

    @GET
    @Path("consultation-request")
    @Produces("application/schema+json")
    @Operation(summary = "The JSON Schema (draft 2020-12) of a consultation request")
    public Response consultationRequest() {
        return Response.ok(schema.text()).header("Cache-Control", "public, max-age=300").build();
    }
}
