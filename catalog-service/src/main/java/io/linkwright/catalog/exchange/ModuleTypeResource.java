package io.linkwright.catalog.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.catalog.exchange.netbox.ModuleType;
import io.quarkus.security.Authenticated;

/** A module in the words of NetBox. */
@Path("/api/products/{partNumber}/netbox-module-type")
@Authenticated
@Tag(name = "Imports and exports")
public class ModuleTypeResource {

    private final Modules modules;

    ModuleTypeResource(Modules modules) {
        this.modules = modules;
    }

    @GET
    @Produces(Modules.YAML)
    @Operation(summary = "A module as a NetBox module type of the profile Transceiver", description = "What the profile has no "
            + "place for is told in comments that begin with x-linkwright, and counted in the header Linkwright-Gaps.")
    @APIResponse(responseCode = "422", description = "not-a-module: the product is a cable")
    public Response moduleType(@PathParam("partNumber") String partNumber) {
        ModuleType type = modules.type(modules.named(partNumber));
        return Response.ok(type.yaml(), Modules.YAML).header("Linkwright-Gaps", type.gaps().size()).build();
    }
}
