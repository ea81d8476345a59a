package io.linkwright.gateway.portal;

import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The pages of the lab. Their scripts read the lab's API, and what that keeps from a visitor the page does not show; only forms
 * that would be refused anyway are left out here.
 */
@Path("/portal")
@Produces(MediaType.TEXT_HTML)
public class LabPages {

    private final Visitor visitor;

    LabPages(Visitor visitor) {
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "portal")
    static final class Templates {

        static native TemplateInstance lab(Visitor visitor);

        static native TemplateInstance lot(Visitor visitor, UUID id);

        static native TemplateInstance verdict(Visitor visitor, UUID id);

        static native TemplateInstance auditProfiles(Visitor visitor);

        private Templates() {
        }
    }

    @GET
    @Path("lab")
    @Operation(hidden = true)
    public TemplateInstance lab() {
        return Templates.lab(visitor);
    }

    @GET
    @Path("lots/{id}")
    @Operation(hidden = true)
    public Response lot(@PathParam("id") String id) {
        return page("lot", id, lot -> Templates.lot(visitor, lot));
    }

    /** Where the evidence of a quote leads: for customers too. */
    @GET
    @Path("verdicts/{id}")
    @Operation(hidden = true)
    public Response verdict(@PathParam("id") String id) {
        return page("verdict", id, verdict -> Templates.verdict(visitor, verdict));
    }

    @GET
    @Path("audit-profiles")
    @Operation(hidden = true)
    public TemplateInstance auditProfiles() {
        return Templates.auditProfiles(visitor);
    }

    private Response page(String what, String id, Function<UUID, TemplateInstance> page) {
        try {
            return Response.ok(page.apply(UUID.fromString(id))).build();
        } catch (IllegalArgumentException noId) {
            return Response.status(Response.Status.NOT_FOUND)
                    .entity(PortalResource.Templates.missing(visitor, "There is no " + what + " " + id + ".")).build();
        }
    }
}
