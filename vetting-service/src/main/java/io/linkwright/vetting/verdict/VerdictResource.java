package io.linkwright.vetting.verdict;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.kit.problem.Problems;
import io.quarkus.security.Authenticated;

/** The evidence behind a vetted part. It holds no customer's data, so every user may read it. */
@Path("/api/verdicts")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verdicts")
public class VerdictResource {

    private final Verdicts verdicts;
    private final ObjectMapper json;

    VerdictResource(Verdicts verdicts, ObjectMapper json) {
        this.verdicts = verdicts;
        this.json = json;
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "The verdict as it was issued; supersededBy names the later one of the same lot and overlay, if any")
    @APIResponse(responseCode = "200", description = "The evidence", content = @Content(schema = @Schema(implementation = VerdictDocument.class)))
    public ObjectNode get(@PathParam("id") UUID id) throws JsonProcessingException {
        return evidence(id);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Produces("text/plain;charset=UTF-8;qs=0.5")
    @Operation(summary = "The same for people: a fixed-width report")
    public String report(@PathParam("id") UUID id) throws JsonProcessingException {
        return VerdictReport.of(evidence(id));
    }

    private ObjectNode evidence(UUID id) throws JsonProcessingException {
        IssuedVerdict verdict = verdicts.findByIdOptional(id)
                .orElseThrow(() -> Problems.notFound("verdict", id.toString()));
        ObjectNode document = (ObjectNode) json.readTree(verdict.document());
        return document.put("supersededBy", verdicts.supersederOf(verdict).map(UUID::toString).orElse(null));
    }
}
