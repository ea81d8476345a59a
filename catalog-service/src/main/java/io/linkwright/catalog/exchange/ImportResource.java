package io.linkwright.catalog.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.catalog.exchange.ProductImport.Format;
import io.linkwright.catalog.store.Change;
import io.linkwright.kit.idempotency.Created;
import io.linkwright.kit.idempotency.Idempotency;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Product lists in. */
@Path("/api/imports/products")
@RolesAllowed(Roles.CATALOG_MANAGER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports and exports")
public class ImportResource {

    private static final String CSV = "text/csv";
    /** Seconds of one transaction: 100,000 parts take a small part of it on an idle machine. */
    private static final int LONGEST_S = 900;

    private final ProductImport products;
    private final Idempotency idempotency;
    private final Caller caller;

    ImportResource(ProductImport products, Idempotency idempotency, Caller caller) {
        this.products = products;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes({ CSV, MediaType.APPLICATION_JSON })
    @Operation(summary = "Takes a product list, all of it or nothing", description = "CSV in UTF-8 with a header, or a JSON array "
            + "of product documents, as the exports write them. Each product replaces what is stored under its part number.")
    @APIResponse(responseCode = "200", description = "What was stored, or would be", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "400", description = "import-refused: every fault counted, the first 100 listed with line and column")
    public Response take(InputStream body, @HeaderParam("Content-Type") MediaType type,
            @Parameter(description = "true stores nothing and answers what would change") @QueryParam("dryRun") String dryRun,
            @Parameter(description = "For the history; needed unless it is a dry run") @QueryParam("reason") String reason,
            @HeaderParam(Idempotency.HEADER) String key) throws IOException {
        boolean dry = dryRun(dryRun, reason, type);
        Format format = type.isCompatible(MediaType.valueOf(CSV)) ? Format.CSV : Format.JSON;
        try (Upload upload = Upload.of(body)) {
            return products.read(upload, format,
                    (list, faults) -> QuarkusTransaction.requiringNew().timeout(LONGEST_S)
                            .call(() -> dry ? Response.ok(products.store(list, faults, upload, null)).build()
                                    : idempotency.once(key, "POST /api/imports/products",
                                            Map.of("sha256", upload.sha256(), "reason", reason),
                                            () -> new Created(200, null, products.store(list, faults, upload,
                                                    new Change(caller.userName(), reason, Instant.now()))))));
        }
    }

    private static boolean dryRun(String dryRun, String reason, MediaType type) {
        List<Fault> faults = new ArrayList<>();
        boolean dry = ImportQuery.dryRun(dryRun, reason, faults);
        String charset = type.getParameters().getOrDefault("charset", "UTF-8");
        if (!charset.equalsIgnoreCase("UTF-8")) {
            faults.add(new Fault("", "encoding", "Lists are read as UTF-8, not as " + charset + "."));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return dry;
    }
}
