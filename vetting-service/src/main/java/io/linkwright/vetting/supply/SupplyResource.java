package io.linkwright.vetting.supply;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.Page;

/** How many vetted units of which part can be had. For staff: a customer could tell from it what others order. */
@Path("/api/supply")
@RolesAllowed({ Roles.LAB_ENGINEER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER, Roles.CATALOG_MANAGER, Roles.OPERATOR })
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supply")
public class SupplyResource {

    private final SupplyBook supply;

    SupplyResource(SupplyBook supply) {
        this.supply = supply;
    }

    /**
     * Supply of one part.
     *
     * @param revision of the last event that told of it; 0 when none did
     * @param lots lots with an audit, best first
     */
    public record PartSupply(String partNumber, long revision, long available, List<LotSupply> lots) {
    }

    @GET
    @Transactional
    @Operation(summary = "Vetted units per part, with each lot's outcome per audit")
    public Page<PartSupply> list(@QueryParam("partNumber") String partNumber, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        if (partNumber != null) {
            return new Page<>(supply.part(partNumber).map(this::view).map(List::of).orElse(List.of()), null);
        }
        String known = ListOrder.BY_NAME.after(cursor);
        String after = known == null ? "" : known;
        return Page.of(supply.parts(after, limit + 1), limit, part -> Cursor.of(part.partNumber())).map(this::view);
    }

    private PartSupply view(SupplyBook.PartRevision part) {
        List<LotSupply> lots = supply.lotsOf(part.partNumber());
        return new PartSupply(part.partNumber(), part.revision(), lots.stream().mapToLong(LotSupply::available).sum(), lots);
    }
}
