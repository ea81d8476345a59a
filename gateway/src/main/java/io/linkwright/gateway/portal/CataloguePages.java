package io.linkwright.gateway.portal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on parts: finding, comparing, and asking what goes with what. Their scripts read the catalogue's API. */
@Path("/portal")
@Produces(MediaType.TEXT_HTML)
public class CataloguePages {

    private final Visitor visitor;

    CataloguePages(Visitor visitor) {
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "portal")
    static final class Templates {

        static native TemplateInstance catalogue(Visitor visitor);

        static native TemplateInstance compare(Visitor visitor);

        static native TemplateInstance product(Visitor visitor, String partNumber);

        static native TemplateInstance compatibility(Visitor visitor);

        static native TemplateInstance fibrePath(Visitor visitor);

        static native TemplateInstance imports(Visitor visitor);

        private Templates() {
        }
    }

    @GET
    @Path("catalogue")
    @Operation(hidden = true)
    public TemplateInstance catalogue() {
        return Templates.catalogue(visitor);
    }

    @GET
    @Path("catalogue/compare")
    @Operation(hidden = true)
    public TemplateInstance compare() {
        return Templates.compare(visitor);
    }

    @GET
    @Path("catalogue/imports")
    @Operation(hidden = true)
    public TemplateInstance imports() {
        return Templates.imports(visitor);
    }

    @GET
    @Path("products/{partNumber}")
    @Operation(hidden = true)
    public TemplateInstance product(@PathParam("partNumber") String partNumber) {
        return Templates.product(visitor, partNumber);
    }

    @GET
    @Path("compatibility")
    @Operation(hidden = true)
    public TemplateInstance compatibility() {
        return Templates.compatibility(visitor);
    }

    @GET
    @Path("fibre-path")
    @Operation(hidden = true)
    public TemplateInstance fibrePath() {
        return Templates.fibrePath(visitor);
    }
}
