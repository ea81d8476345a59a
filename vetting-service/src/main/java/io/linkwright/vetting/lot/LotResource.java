package io.linkwright.vetting.lot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.exception.ConstraintViolationException;

import io.linkwright.kit.idempotency.Created;
import io.linkwright.kit.idempotency.Idempotency;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.product.Product;
import io.linkwright.vetting.product.Products;
import io.quarkus.security.Authenticated;

/**
 * Lots as they arrive. Every user may read them, since verdicts rest on them; a falling count of free units would give away
 * what
 * others order, so only staff see it.
 */
@Path("/api/lots")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lots")
public class LotResource {

    private static final List<String> STAFF = List.of(Roles.LAB_ENGINEER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER,
            Roles.CATALOG_MANAGER, Roles.OPERATOR);

    private final Lots lots;
    private final Products products;
    private final Idempotency idempotency;
    private final Caller caller;
    private final InspectionSchemes schemes;

    LotResource(Lots lots, Products products, Idempotency idempotency, Caller caller, InspectionSchemes schemes) {
        this.lots = lots;
        this.schemes = schemes;
        this.products = products;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Takes in a lot of a part that the catalogue knows")
    @APIResponse(responseCode = "201", description = "The lot", content = @Content(schema = @Schema(implementation = LotView.class)))
    public Response receive(@HeaderParam(Idempotency.HEADER) String key, @NotNull LotRequest request) {
        return idempotency.once(key, "POST /api/lots", request, () -> {
            List<Fault> faults = request.faults(partNumber -> products.known(partNumber).isPresent());
            if (!faults.isEmpty()) {
                throw Problems.invalidRequest(faults);
            }
            Lot lot = stored(request);
            return Created.at("/api/lots/" + lot.id(), LotView.forStaff(lot));
        });
    }

    private Lot stored(LotRequest request) {
        Product product = products.known(request.partNumber()).orElseThrow();
        Lot lot = new Lot(request, product.pmd(), schemes.of(request.inspection(), product.asPart().kind()),
                Instant.now().truncatedTo(ChronoUnit.MICROS), caller.userName());
        if (lots.exists(request.supplier(), request.lotNumber())) {
            throw thereAlready(request);
        }
        try {
            lots.persistAndFlush(lot);
        } catch (ConstraintViolationException concurrent) {
            throw thereAlready(request);
        }
        return lot;
    }

    private static RuntimeException thereAlready(LotRequest request) {
        return Problems.conflict("lot-exists",
                "The lot " + request.lotNumber() + " of " + request.supplier() + " was taken in before.");
    }

    @GET
    @Transactional
    @Operation(summary = "Lots, newest first; unallocated and receivedBy are null for customers")
    public Page<LotView> list(@QueryParam("partNumber") String partNumber, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Page.of(lots.page(partNumber, cursor, limit), limit, Lots::cursor).map(this::view);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One lot; its measurements and verdicts lie below it. unallocated and receivedBy are null for customers")
    @APIResponse(responseCode = "200", description = "The lot, its ETag in the header", content = @Content(schema = @Schema(implementation = LotView.class)))
    public Response get(@PathParam("id") UUID id) {
        Lot lot = lots.required(id);
        return Response.ok(view(lot)).header(HttpHeaders.ETAG, LotTag.of(lot)).build();
    }

    private LotView view(Lot lot) {
        return STAFF.stream().anyMatch(caller::hasRole) ? LotView.forStaff(lot) : LotView.forCustomers(lot);
    }
}
