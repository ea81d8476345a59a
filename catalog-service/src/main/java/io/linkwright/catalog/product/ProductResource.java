package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.store.DocumentEditor;
import io.linkwright.catalog.store.DocumentEditor.Edited;
import io.linkwright.catalog.store.DocumentHistory;
import io.linkwright.catalog.store.Precondition;
import io.linkwright.catalog.store.Revision;
import io.linkwright.catalog.store.Tagged;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.paging.PageRequest;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkus.security.Authenticated;

/** The products, open to every user: they hold nobody's data. */
@Path("/api/products")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
public class ProductResource {

    private static final int HIGHEST_LIMIT = 500;

    private final ProductRepository products;
    private final ProductKind kind;
    private final DocumentEditor editor;
    private final DocumentHistory history;
    private final Caller caller;

    ProductResource(ProductRepository products, ProductKind kind, DocumentEditor editor, DocumentHistory history,
            Caller caller) {
        this.products = products;
        this.kind = kind;
        this.editor = editor;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Products in the order of their part numbers")
    public Page<ProductSummary> list(
            @Parameter(description = "Such as OSFP or QSFP-DD") @QueryParam("formFactor") String formFactor,
            @Parameter(description = "Native optical interface, such as 400GBASE-DR4") @QueryParam("pmd") String pmd,
            @Parameter(description = "TRANSCEIVER, CABLE_ASSEMBLY or FIBRE_CABLE") @QueryParam("kind") String kind,
            @Parameter(description = "Occurs in part number, alias, vendor or description") @QueryParam("q") String text,
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        List<Fault> faults = new ArrayList<>();
        PageRequest<String> page = PageRequest.read(limit, cursor, ListOrder.BY_NAME, HIGHEST_LIMIT, faults);
        ProductFilter filter = new ProductFilter(formFactor, pmd, kind(kind, faults), text);
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        List<ProductEntity> rows = products.page(filter, page.after(), page.limit());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.partNumber())).map(ProductSummary::of);
    }

    private static PartKind kind(String text, List<Fault> faults) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(PartKind.values()).filter(kind -> kind.name().equalsIgnoreCase(text)).findFirst()
                .orElseGet(() -> {
                    faults.add(new Fault("/kind", "not-one-of", "One of " + Arrays.toString(PartKind.values()) + "."));
                    return null;
                });
    }

    @GET
    @Path("{partNumber}")
    @Transactional
    @Operation(summary = "One product with all its figures, by part number or alias")
    @APIResponseSchema(ProductView.class)
    public Response get(@PathParam("partNumber") String partNumber, @Context Request request) {
        ProductEntity product = found(partNumber);
        return Tagged.read(request, product.revision(), ProductView.of(product));
    }

    @GET
    @Path("{partNumber}/document")
    @Transactional
    @Operation(summary = "One product as the document that a PUT takes")
    @APIResponseSchema(Product.class)
    public Response document(@PathParam("partNumber") String partNumber, @Context Request request) {
        ProductEntity product = found(partNumber);
        return Tagged.read(request, product.revision(), CatalogueJson.write(product.product(), Product.class));
    }

    @GET
    @Path("{partNumber}/history")
    @Operation(summary = "All revisions of one product, newest first: who changed what, when and why")
    public Page<Revision> history(@PathParam("partNumber") String partNumber, @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        return history.page(kind, partNumber, limit, cursor);
    }

    /** Not for customers: the catalogue is what the house vouches for. */
    @PUT
    @Path("{partNumber}")
    @RolesAllowed(Roles.CATALOG_MANAGER)
    @Operation(summary = "Changes one product, or creates it", description = "If-Match with the ETag that was read changes it, "
            + "If-None-Match: * creates it; without either the answer is 428, and 412 when somebody was faster.")
    @APIResponseSchema(ProductView.class)
    public Response put(@PathParam("partNumber") String partNumber,
            @Parameter(description = "Why, for the history") @QueryParam("reason") String reason,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = Product.class))) JsonNode body,
            @Context UriInfo uri) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        Edited<Product> edited = editor.put(kind, partNumber, body, reason, precondition, caller.userName());
        return Tagged.written(edited.created(), uri.getAbsolutePath(), edited.revision(),
                ProductView.of(edited.document(), edited.revision()));
    }

    private ProductEntity found(String name) {
        return products.named(name).orElseThrow(() -> Problems.notFound("product", name));
    }
}
