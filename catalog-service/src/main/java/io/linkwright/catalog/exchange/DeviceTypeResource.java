package io.linkwright.catalog.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.exchange.DeviceTypeReport.Outcome;
import io.linkwright.catalog.exchange.netbox.DeviceTypes;
import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PlatformStore;
import io.linkwright.catalog.platform.PlatformWriter;
import io.linkwright.catalog.product.ProductContext;
import io.linkwright.catalog.product.ProductFault;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.catalog.store.Change;
import io.linkwright.kit.idempotency.Created;
import io.linkwright.kit.idempotency.Idempotency;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** NetBox device types in. */
@Path("/api/imports/device-types")
@RolesAllowed(Roles.CATALOG_MANAGER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports and exports")
public class DeviceTypeResource {

    private final PlatformStore platforms;
    private final PlatformWriter writer;
    private final Idempotency idempotency;
    private final Caller caller;
    private final ProductContext context = ReferenceFiles.read().productContext();

    DeviceTypeResource(PlatformStore platforms, PlatformWriter writer, Idempotency idempotency, Caller caller) {
        this.platforms = platforms;
        this.writer = writer;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes({ "application/yaml", "application/x-yaml", "text/yaml" })
    @Operation(summary = "Takes a NetBox device type as a platform", description = "One the catalogue has is compared and stays "
            + "as it is. A new one is stored as far as the file says what a platform is; the answer lists what it does not say.")
    @APIResponse(responseCode = "200", description = "Compared, or what would be stored", content = @Content(schema = @Schema(implementation = DeviceTypeReport.class)))
    @APIResponse(responseCode = "201", description = "Stored", content = @Content(schema = @Schema(implementation = DeviceTypeReport.class)))
    @APIResponse(responseCode = "400", description = "import-refused, with every fault, its line and column")
    public Response take(InputStream body,
            @Parameter(description = "true stores nothing and answers what would be stored") @QueryParam("dryRun") String dryRun,
            @Parameter(description = "SWITCH or NIC, where the file does not tell") @QueryParam("kind") String kind,
            @Parameter(description = "For the history; needed unless it is a dry run") @QueryParam("reason") String reason,
            @HeaderParam(Idempotency.HEADER) String key) throws IOException {
        List<Fault> wrong = new ArrayList<>();
        boolean dry = ImportQuery.dryRun(dryRun, reason, wrong);
        Platform.Kind asked = kind(kind, wrong);
        if (!wrong.isEmpty()) {
            throw Problems.invalidRequest(wrong);
        }
        byte[] bytes = body.readAllBytes();
        ImportFaults faults = new ImportFaults();
        DeviceTypes device = DeviceTypes.read(bytes, asked, faults);
        if (device == null) {
            throw ImportProblems.refused(faults);
        }
        if (dry) {
            return QuarkusTransaction.joiningExisting().call(() -> Response.ok(report(device, null)).build());
        }
        return idempotency.once(key, "POST /api/imports/device-types", Map.of("body", bytes, "reason", reason), () -> {
            DeviceTypeReport report = report(device, new Change(caller.userName(), reason, Instant.now()));
            return report.outcome() == Outcome.KNOWN ? new Created(200, null, report)
                    : Created.at("/api/platforms/" + ImportQuery.pathStep(report.name()), report);
        });
    }

    private static Platform.Kind kind(String text, List<Fault> wrong) {
        if (text == null || text.equals("SWITCH") || text.equals("NIC")) {
            return text == null ? null : Platform.Kind.valueOf(text);
        }
        wrong.add(new Fault("/kind", "not-one-of", "kind is SWITCH or NIC."));
        return null;
    }

    /** @param change null for a dry run */
    private DeviceTypeReport report(DeviceTypes device, Change change) {
        List<Platform> all = platforms.all();
        Optional<Platform> known = device.known(name -> all.stream().filter(platform -> Stream
                .concat(Stream.of(platform.name()), platform.aliases().stream()).anyMatch(name::equalsIgnoreCase)).findFirst());
        if (known.isPresent()) {
            return new DeviceTypeReport(change == null, Outcome.KNOWN, known.get().name(),
                    Stream.concat(device.warnings().stream(), device.differences(known.get()).stream()).toList(), device.gaps(),
                    json(device.platform()));
        }
        ImportFaults faults = new ImportFaults();
        List<ProductFault> found = writer.faults(List.of(device.platform()), context).getOrDefault(0, List.of());
        found.forEach(fault -> faults.add(device.fault(fault.pointer(), fault.code(), fault.message())));
        if (!faults.isEmpty()) {
            throw ImportProblems.refused(faults);
        }
        if (change != null) {
            writer.apply(List.of(device.platform()), change);
        }
        return new DeviceTypeReport(change == null, Outcome.CREATED, device.platform().name(), device.warnings(), device.gaps(),
                json(device.platform()));
    }

    private static JsonNode json(Platform platform) {
        return CatalogueJson.read(CatalogueJson.write(platform, Platform.class), JsonNode.class);
    }
}
