package io.linkwright.catalog.proposal;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.catalog.design.DesignOutcome;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.problem.Problems;
import io.quarkus.security.Authenticated;

/** Designs at once, and those that consultations got. */
@Path("/api/designs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Designs")
public class DesignResource {

    private final CurrentDesigner designer;
    private final DesignRepository designs;
    private final Caller caller;
    private final ObjectMapper json;

    DesignResource(CurrentDesigner designer, DesignRepository designs, Caller caller, ObjectMapper json) {
        this.designer = designer;
        this.designs = designs;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Path("preview")
    @Operation(summary = "Designs without a consultation: nothing is stored or quoted")
    @RequestBody(content = @Content(schema = @Schema(implementation = ClusterRequest.class)))
    @APIResponse(responseCode = "400", description = "invalid-request, with all faults")
    @APIResponse(responseCode = "422", description = "design-not-possible, with every reason and the nearest that can be built")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Design.class)))
    public Design preview(JsonNode body) {
        DesignOutcome outcome = designer.design(RequestReader.read(body, designer.get()));
        if (outcome instanceof DesignOutcome.Proposed proposed) {
            return proposed.design();
        }
        if (outcome instanceof DesignOutcome.Refused refused) {
            throw DesignProblems.notPossible(refused);
        }
        throw DesignProblems.invalid(((DesignOutcome.Invalid) outcome).faults());
    }

    @POST
    @Path("check")
    @Operation(summary = "Whether a request makes sense; not whether it can be built")
    @RequestBody(content = @Content(schema = @Schema(implementation = ClusterRequest.class)))
    @APIResponse(responseCode = "204", description = "It makes sense")
    @APIResponse(responseCode = "400", description = "invalid-request, with all faults")
    public void check(JsonNode body) {
        RequestReader.read(body, designer.get());
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "What a consultation got: a design, or why there is none")
    public DesignView get(@PathParam("id") String id) {
        return designs.visible(uuid(id), caller).map(design -> DesignView.of(design, json))
                .orElseThrow(() -> Problems.notFound("design", id));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noUuid) {
            throw Problems.notFound("design", id);
        }
    }
}
