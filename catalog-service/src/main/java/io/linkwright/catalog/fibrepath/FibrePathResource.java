package io.linkwright.catalog.fibrepath;

import java.util.ArrayList;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.ProductRepository;
import io.linkwright.catalog.reference.ReferenceData;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.paging.PageRequest;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkus.security.Authenticated;

/** Checks fibre paths, open to every user: nothing is stored. */
@Path("/api/fibre-paths")
@Authenticated
@Tag(name = "Fibre paths")
public class FibrePathResource {

    private static final String SVG = "image/svg+xml";
    private static final int HIGHEST_LIMIT = 200;

    private final ProductRepository products;
    private final PathParts parts;

    FibrePathResource(ProductRepository products) {
        this.products = products;
        ReferenceData reference = ReferenceFiles.read();
        parts = new PathParts(name -> products.product(name).orElse(null), reference.pmds(), reference.sources());
    }

    @POST
    @Path("check")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Where light goes on a fibre path, what it loses, what is wrong and the cheapest correction")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT, description = "title, protocol, allowedLossDb, connectionLoss and elements; see /api/fibre-paths/parts")))
    @APIResponse(responseCode = "400", description = "invalid-request, with all faults")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PathAnswer.class)))
    public PathAnswer check(JsonNode body) {
        try {
            return FibrePaths.check(body, parts);
        } catch (FibrePaths.NotReadable faulty) {
            throw Problems.invalidRequest(faulty.faults());
        }
    }

    @POST
    @Path("check")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(SVG)
    @Operation(hidden = true)
    public String draw(JsonNode body) {
        try {
            return FibrePaths.draw(body, parts);
        } catch (FibrePaths.NotReadable faulty) {
            throw Problems.invalidRequest(faulty.faults());
        }
    }

    @GET
    @Path("parts")
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What a path can be made of: kinds of elements with their fields, and the stock cables in pages")
    public PartsView parts(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        List<Fault> faults = new ArrayList<>();
        PageRequest<String> page = PageRequest.read(limit, cursor, ListOrder.BY_NAME, HIGHEST_LIMIT, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        Page<FibreCable> cables = Page.of(products.fibreCables(page.after(), page.limit()), page.limit(),
                cable -> Cursor.of(cable.partNumber()));
        return PartsView.of(cables.items(), cables.next());
    }
}
