package io.linkwright.vetting.measurement;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.idempotency.Created;
import io.linkwright.kit.idempotency.Idempotency;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.Page;
import io.linkwright.vetting.lot.Lots;
import io.quarkus.security.Authenticated;

/** What the benches measured on the units of a lot. */
@Path("/api/lots/{lot}/measurements")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Measurements")
public class MeasurementResource {

    private final MeasurementUpload upload;
    private final Measurements measurements;
    private final Lots lots;
    private final Idempotency idempotency;
    private final Caller caller;

    MeasurementResource(MeasurementUpload upload, Measurements measurements, Lots lots, Idempotency idempotency,
            Caller caller) {
        this.upload = upload;
        this.measurements = measurements;
        this.lots = lots;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** One measurement of the request's array, for the API's description. */
    @Schema(name = "Measurement", description = "One value of one criterion. Lanes count from 0 over all PMD instances of the unit; a criterion of the whole unit has none. The uncertainty is expanded (coverage factor 2), in the unit of the value, and may be left out.")
    public record MeasurementRequest(String serial, Integer lane, String criterion, double value, Double uncertainty,
            String unit, String takenAt,
            String bench) {
    }

    @POST
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Takes up to 10,000 measurements of a lot's units, all of them or none")
    @APIResponse(responseCode = "201", description = "How many were stored", content = @Content(schema = @Schema(implementation = MeasurementReceipt.class)))
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MeasurementRequest.class)))
    public Response take(@PathParam("lot") UUID lot, @HeaderParam(Idempotency.HEADER) String key, @NotNull JsonNode body) {
        return idempotency.once(key, "POST /api/lots/" + lot + "/measurements", body,
                () -> Created.at("/api/lots/" + lot + "/measurements", upload.take(lot, body, caller.userName())));
    }

    @GET
    @Transactional
    @Operation(summary = "The measurements of a lot in the order they were recorded")
    public Page<MeasurementView> list(@PathParam("lot") UUID lot, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        lots.required(lot);
        return Page.of(measurements.page(lot, after(cursor), limit + 1), limit, row -> Cursor.of(String.valueOf(row.id())));
    }

    private static long after(String cursor) {
        Long known = ListOrder.BY_NUMBER.after(cursor);
        return known == null ? 0 : known;
    }
}
