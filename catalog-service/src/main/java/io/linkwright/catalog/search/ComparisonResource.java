package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.ProductEntity;
import io.linkwright.catalog.product.ProductRepository;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkus.security.Authenticated;

/** A few parts side by side, open to every user. */
@Path("/api/products/compare")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
public class ComparisonResource {

    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private final ProductRepository products;
    private final Comparer comparer = new Comparer(ReferenceFiles.read().sources());

    ComparisonResource(ProductRepository products) {
        this.products = products;
    }

    @GET
    @Transactional
    @Operation(summary = "Two to six parts side by side: every attribute with its source, and whether they differ in it")
    public Comparison compare(
            @Parameter(description = "Part number or alias; two to six of them") @QueryParam("part") List<String> names) {
        List<Fault> faults = new ArrayList<>();
        if (names.size() < FEWEST || names.size() > MOST) {
            faults.add(new Fault("/part", "count", "From " + FEWEST + " to " + MOST + " parts are compared, not "
                    + names.size() + "."));
        }
        List<ProductEntity> found = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), MOST); i++) {
            Optional<ProductEntity> product = products.named(names.get(i));
            if (product.isEmpty()) {
                faults.add(new Fault("/part/" + i, "unknown-part", "There is no product " + names.get(i) + "."));
            } else if (found.contains(product.get())) {
                faults.add(new Fault("/part/" + i, "repeated",
                        names.get(i) + " is " + product.get().partNumber() + ", which is among the parts already."));
            } else {
                found.add(product.get());
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return comparer.compare(found.stream().map(ComparisonResource::part).toList(),
                found.stream().map(entity -> CatalogueJson.read(entity.document(), JsonNode.class)).toList());
    }

    private static Comparison.ComparedPart part(ProductEntity entity) {
        Product product = entity.product();
        return new Comparison.ComparedPart(product.partNumber(), product.partKind(), product.vendor(), product.description(),
                entity.revision());
    }
}
