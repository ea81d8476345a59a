package io.linkwright.catalog.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.catalog.schedule.Detail;
import io.linkwright.catalog.schedule.Wired;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkus.security.Authenticated;

/** Cable schedules, port maps and drawings: streamed as they are made, whatever the size of the cluster. */
@Path("/api/designs")
@Authenticated
@Tag(name = "Designs")
public class DesignFileResource {

    private static final String FILE = "{file: schedule\\.csv|port-map\\.csv|fabric\\.dot|cable-validation\\.dot|fabric\\.svg}";
    private static final String CSV = "text/csv";
    private static final String DOT = "text/vnd.graphviz";
    private static final String SVG = "image/svg+xml";

    private final DesignResource previews;
    private final DesignRepository designs;
    private final Caller caller;
    private final ObjectMapper json;

    DesignFileResource(DesignResource previews, DesignRepository designs, Caller caller, ObjectMapper json) {
        this.previews = previews;
        this.designs = designs;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Path("preview/" + FILE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({ CSV, DOT, SVG, MediaType.WILDCARD })
    @Operation(summary = "A file of a design that is made for it and not stored")
    @RequestBody(content = @Content(schema = @Schema(implementation = ClusterRequest.class)))
    @APIResponse(responseCode = "200", content = { @Content(mediaType = CSV), @Content(mediaType = DOT),
            @Content(mediaType = SVG) })
    @APIResponse(responseCode = "400", description = "invalid-request, with all faults")
    @APIResponse(responseCode = "422", description = "design-not-possible, with every reason and the nearest that can be built")
    public Response preview(@PathParam("file") String file, @QueryParam("detail") String detail, JsonNode body) {
        Detail asked = detail(detail);
        return file(file, asked, previews.preview(body));
    }

    @GET
    @Path("{id}/" + FILE)
    @Transactional
    @Produces({ CSV, DOT, SVG, MediaType.WILDCARD })
    @Operation(summary = "A file of a stored design")
    @APIResponse(responseCode = "200", content = { @Content(mediaType = CSV), @Content(mediaType = DOT),
            @Content(mediaType = SVG) })
    @APIResponse(responseCode = "404", description = "not-found: there is none, or it is another organisation's")
    @APIResponse(responseCode = "409", description = "design-rejected, or design-without-wiring: made before designs told it")
    public Response stored(@PathParam("id") String id, @PathParam("file") String file, @QueryParam("detail") String detail) {
        Detail asked = detail(detail);
        DesignEntity entity = designs.visible(uuid(id), caller).orElseThrow(() -> Problems.notFound("design", id));
        if (entity.design() == null) {
            throw Problems.conflict("design-rejected", "This consultation was answered with reasons and not with a design.");
        }
        return file(file, asked, read(entity.design()));
    }

    private Response file(String path, Detail detail, Design design) {
        DesignFile file = DesignFile.at(path).orElseThrow();
        if (!Wired.possible(design)) {
            throw Problems.conflict("design-without-wiring", "This design was made before designs told how their ports are"
                    + " wired. Ask for the same cluster again.");
        }
        Wired wired = Wired.of(design);
        StreamingOutput output = out -> file.write(wired, detail, out);
        return Response.ok(output).header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(design.title()))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    private Design read(String stored) {
        try {
            return json.readValue(stored, Design.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored design cannot be read", broken);
        }
    }

    private static Detail detail(String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(Detail.values()).filter(detail -> detail.name().toLowerCase(Locale.ROOT).equals(text)).findFirst()
                .orElseThrow(() -> Problems.invalidRequest(
                        List.of(new Fault("/detail", "detail", "detail must be links, chassis or groups."))));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noUuid) {
            throw Problems.notFound("design", id);
        }
    }
}
