package io.linkwright.quote.pricebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.paging.PageRequest;
import io.linkwright.kit.paging.TimeAndId;
import io.linkwright.kit.problem.Problems;
import io.linkwright.quote.json.ListQuery;
import io.linkwright.quote.pricebook.PriceBookVersion.Origin;

@Path("/api/price-books")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Price books", description = "List prices and volume tiers, in published versions that never change.")
class PriceBookResource {

    private final PriceBooks books;
    private final PriceBookRepository repository;
    private final Idempotency idempotency;
    private final Caller caller;

    PriceBookResource(PriceBooks books, PriceBookRepository repository, Idempotency idempotency, Caller caller) {
        this.books = books;
        this.repository = repository;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ Roles.SALES_ENGINEER, Roles.SALES_MANAGER })
    @Operation(summary = "All published versions, newest first")
    public Page<PriceBookSummary> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        PageRequest<TimeAndId> query = ListQuery.read(limit, cursor);
        return Page.of(repository.newest(query), query.limit(),
                version -> new TimeAndId(version.publishedAt(), version.id()).cursor()).map(PriceBookVersion::summary);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Roles.SALES_ENGINEER, Roles.SALES_MANAGER })
    @Operation(summary = "One version with all its prices")
    public PriceBookView get(@PathParam("id") String id) {
        return ListQuery.uuid(id).flatMap(repository::findByIdOptional).map(PriceBookVersion::view)
                .orElseThrow(() -> Problems.notFound("price book", id));
    }

    @POST
    @RolesAllowed(Roles.SALES_MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publish the next version of a price book", description = """
            A code that is new starts a book at version 1. From the commit on, the version prices new quotes of its currency \
            within its validity; quotes that exist keep their prices.""")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PriceBookView.class)))
    @APIResponse(responseCode = "400", description = "All faults by JSON pointer; nothing is stored")
    public Response publish(@HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(schema = @Schema(implementation = PriceBookDraft.class))) JsonNode body) {
        PriceBookDraft draft = PriceBookReader.read(body);
        return idempotency.once(key, "POST /api/price-books", body, () -> {
            PriceBookView view = books.publish(draft, new Origin(caller.userName(), null)).view();
            return Created.at("/api/price-books/" + view.id(), view);
        });
    }
}
