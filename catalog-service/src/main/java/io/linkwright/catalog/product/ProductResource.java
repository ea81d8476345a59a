package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.contracts.catalog.PartKind;
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

    ProductResource(ProductRepository products) {
        this.products = products;
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
    public ProductView get(@PathParam("partNumber") String partNumber) {
        return products.named(partNumber).map(ProductView::of).orElseThrow(() -> Problems.notFound("product", partNumber));
    }
}
