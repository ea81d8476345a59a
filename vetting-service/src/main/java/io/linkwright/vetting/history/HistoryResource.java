package io.linkwright.vetting.history;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.Page;
import io.linkwright.vetting.lot.Lots;

/** The history of a lot, for staff: reasons of a quarantine are not a customer's business. */
@Path("/api/lots/{lot}/history")
@RolesAllowed({ Roles.LAB_ENGINEER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER, Roles.CATALOG_MANAGER, Roles.OPERATOR })
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lots")
public class HistoryResource {

    private static final ListOrder<LotHistory.Place> ORDER = new ListOrder<>(2,
            keys -> new LotHistory.Place(Instant.parse(keys.get(0)), keys.get(1)));

    private final LotHistory history;
    private final Lots lots;

    HistoryResource(LotHistory history, Lots lots) {
        this.history = history;
        this.lots = lots;
    }

    @GET
    @Transactional
    @Operation(summary = "What happened to the lot, oldest first: who, when and why")
    public Page<HistoryEntry> list(@PathParam("lot") UUID lot, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        lots.required(lot);
        return Page.of(history.page(lot, ORDER.after(cursor), limit + 1), limit,
                row -> Cursor.of(row.place().at().toString(), row.place().key())).map(LotHistory.Row::entry);
    }
}
