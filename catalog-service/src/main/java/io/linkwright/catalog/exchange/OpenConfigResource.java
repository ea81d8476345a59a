package io.linkwright.catalog.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.catalog.exchange.openconfig.OpenConfigTransceiver;
import io.quarkus.security.Authenticated;

/** A module in the words of OpenConfig. */
@Path("/api/products/{partNumber}/openconfig")
@Authenticated
@Tag(name = "Imports and exports")
public class OpenConfigResource {

    private final Modules modules;

    OpenConfigResource(Modules modules) {
        this.modules = modules;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The identities of OpenConfig that a module has, and where there is none")
    @APIResponse(responseCode = "422", description = "not-a-module: the product is a cable")
    public OpenConfigTransceiver openConfig(@PathParam("partNumber") String partNumber) {
        return OpenConfigTransceiver.of(modules.named(partNumber));
    }
}
