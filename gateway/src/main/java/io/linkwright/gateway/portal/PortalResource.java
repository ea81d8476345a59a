package io.linkwright.gateway.portal;

import java.net.URI;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.linkwright.gateway.consultation.ConsultationPages;
import io.linkwright.gateway.intake.RequestSchema;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of the portal. What changes on them comes from the API, read by the page's own script. */
@Path("/portal")
@Produces(MediaType.TEXT_HTML)
public class PortalResource {

    private final ConsultationPages consultations;
    private final RequestSchema schema;
    private final Visitor visitor;

    PortalResource(ConsultationPages consultations, RequestSchema schema, Visitor visitor) {
        this.consultations = consultations;
        this.schema = schema;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "portal")
    static final class Templates {

        static native TemplateInstance consultations(Visitor visitor, ConsultationPages.Listing listing, RequestForm form);

        static native TemplateInstance consultation(Visitor visitor, ConsultationPages.Heading consultation);

        static native TemplateInstance missing(Visitor visitor, String what);

        private Templates() {
        }
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("cursor") String cursor) {
        ConsultationPages.Listing listing = visitor.seesConsultations() ? consultations.page(cursor)
                : ConsultationPages.Listing.NONE;
        return Templates.consultations(visitor, listing, new RequestForm(schema.example()));
    }

    @GET
    @Path("consultations/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response consultation(@PathParam("id") String id) {
        try {
            return Response.ok(Templates.consultation(visitor, consultations.heading(id))).build();
        } catch (HttpProblem missing) {
            return Response.status(missing.getStatusCode()).entity(Templates.missing(visitor, missing.getDetail())).build();
        }
    }

    /** Where the sign-in comes back to when it does not know where it started. */
    @GET
    @Path("login")
    @Operation(hidden = true)
    public Response signedIn() {
        return Response.seeOther(URI.create("/portal")).build();
    }
}
