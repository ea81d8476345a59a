package io.linkwright.gateway.portal;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages for which nobody has to sign in. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OpenPages {

    @CheckedTemplate(basePath = "portal")
    static final class Templates {

        static native TemplateInstance signedOut();

        static native TemplateInstance signInFailed();

        static native TemplateInstance signInUnavailable();

        private Templates() {
        }
    }

    @GET
    @Operation(hidden = true)
    public Response start() {
        return Response.seeOther(URI.create("/portal")).build();
    }

    @GET
    @Path("signed-out")
    @Operation(hidden = true)
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }

    @GET
    @Path("sign-in-failed")
    @Operation(hidden = true)
    public TemplateInstance signInFailed() {
        return Templates.signInFailed();
    }

    @GET
    @Path("sign-in-unavailable")
    @Operation(hidden = true)
    public Response signInUnavailable() {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE).entity(Templates.signInUnavailable()).build();
    }
}
