package io.linkwright.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.catalog.exchange.csv.ProductCsvWriter;
import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.quarkus.security.Authenticated;

/** The catalogue out, open to every user: it holds nobody's data. */
@Path("/api/exports")
@Authenticated
@Tag(name = "Imports and exports")
public class ExportResource {

    private final StoredProducts products;
    private final Modules modules;

    ExportResource(StoredProducts products, Modules modules) {
        this.products = products;
        this.modules = modules;
    }

    @GET
    @Path("products.csv")
    @Produces("text/csv")
    @Operation(summary = "All products as CSV, in the form that imports take")
    public Response csv() {
        return file("products.csv", "text/csv;charset=UTF-8", out -> {
            try (ProductCsvWriter csv = new ProductCsvWriter(out)) {
                products.each(csv::write);
            }
        });
    }

    @GET
    @Path("products.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All products as JSON, in the form that imports take")
    public Response json() {
        return file("products.json", MediaType.APPLICATION_JSON, ExportResource.this::writeJson);
    }

    @GET
    @Path("netbox-module-types.yaml")
    @Produces(Modules.YAML)
    @Operation(summary = "All modules as NetBox module types, one YAML document each")
    public Response moduleTypes() {
        return file("netbox-module-types.yaml", Modules.YAML, out -> {
            for (StoredProducts.Page page = products.first(); !page.products().isEmpty(); page = products.after(page)) {
                for (Product product : page.products()) {
                    if (product instanceof Transceiver module) {
                        out.write(modules.type(module).yaml().getBytes(UTF_8));
                    }
                }
            }
        });
    }

    private void writeJson(OutputStream out) throws IOException {
        String before = "[\n";
        for (StoredProducts.Page page = products.first(); !page.products().isEmpty(); page = products.after(page)) {
            for (Product product : page.products()) {
                out.write((before + CatalogueJson.write(product, Product.class)).getBytes(UTF_8));
                before = ",\n";
            }
        }
        out.write((before.startsWith("[") ? "[]\n" : "\n]\n").getBytes(UTF_8));
    }

    private static Response file(String name, String type, StreamingOutput content) {
        return Response.ok(content, type).header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }
}
