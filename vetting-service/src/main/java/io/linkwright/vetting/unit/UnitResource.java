package io.linkwright.vetting.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.Lots;
import io.quarkus.security.Authenticated;

/** The units of a lot by serial. */
@Path("/api/lots/{lot}/units")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lots")
public class UnitResource {

    private final UnitRegistration registration;
    private final Units units;
    private final Lots lots;
    private final Idempotency idempotency;
    private final Caller caller;

    UnitResource(UnitRegistration registration, Units units, Lots lots, Idempotency idempotency, Caller caller) {
        this.registration = registration;
        this.units = units;
        this.lots = lots;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** One unit of the request's array, for the API's description. */
    @Schema(name = "Unit", description = "A unit with what its vendor says of it; a bare serial does as well.")
    public record UnitRequest(String serial, Object vendorData) {
    }

    @POST
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Takes in up to 10,000 units by serial, all of them or none")
    @APIResponse(responseCode = "201", description = "How many were stored", content = @Content(schema = @Schema(implementation = UnitReceipt.class)))
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = UnitRequest.class)))
    public Response register(@PathParam("lot") UUID lot, @HeaderParam(Idempotency.HEADER) String key, @NotNull JsonNode body) {
        return idempotency.once(key, "POST /api/lots/" + lot + "/units", body,
                () -> Created.at("/api/lots/" + lot + "/units", registration.take(lot, body, caller.userName())));
    }

    @GET
    @Transactional
    @Operation(summary = "The units of a lot by serial, with their states; vendor data and registeredBy are null for customers")
    public Page<UnitView> list(@PathParam("lot") UUID id, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        Lot lot = lots.required(id);
        String after = ListOrder.BY_NAME.after(cursor);
        Page<Units.Row> page = Page.of(units.page(id, after == null ? "" : after, limit + 1), limit,
                row -> Cursor.of(row.serial()));
        List<String> serials = page.items().stream().map(Units.Row::serial).toList();
        Set<String> measured = units.measured(id, serials);
        Set<String> failed = units.failed(id, serials);
        boolean staff = !caller.hasRole(Roles.CUSTOMER);
        return page.map(row -> new UnitView(row.serial(),
                states(row, measured.contains(row.serial()), failed.contains(row.serial()), staff && lot.quarantined()),
                staff ? row.vendorData() : null, row.registeredAt(), staff ? row.registeredBy() : null));
    }

    private static List<UnitView.State> states(Units.Row row, boolean measured, boolean failed, boolean quarantined) {
        List<UnitView.State> states = new ArrayList<>();
        add(states, row.registeredAt() != null, UnitView.State.REGISTERED);
        add(states, row.inSample(), UnitView.State.IN_SAMPLE);
        add(states, measured, UnitView.State.MEASURED);
        add(states, failed, UnitView.State.FAILED);
        add(states, quarantined, UnitView.State.QUARANTINED);
        return states;
    }

    private static void add(List<UnitView.State> states, boolean holds, UnitView.State state) {
        if (holds) {
            states.add(state);
        }
    }
}
