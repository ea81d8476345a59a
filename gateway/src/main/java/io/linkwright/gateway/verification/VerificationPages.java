package io.linkwright.gateway.verification;

import java.net.URI;
import java.util.regex.Pattern;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where the address on a certificate leads. For everybody, with or without script. */
@Path("/verify")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class VerificationPages {

    private static final Pattern NUMBER = Pattern.compile("LW-C-[0-9A-Z-]{6,40}");
    private static final int LONGEST_SHOWN = 60;

    private final Desk desk;

    VerificationPages(Desk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "verification")
    static final class Templates {

        static native TemplateInstance certificate(CertificateStanding certificate);

        static native TemplateInstance document(ShownDocument document);

        /** @param trouble null when nothing was asked yet */
        static native TemplateInstance start(String trouble);

        private Templates() {
        }
    }

    @GET
    @Operation(hidden = true)
    public Response start(@QueryParam("number") String number) {
        return number == null || number.isBlank() ? page(200, Templates.start(null))
                : NUMBER.matcher(number.strip()).matches()
                        ? Response.seeOther(URI.create("/verify/" + number.strip())).build()
                        : unknown(number);
    }

    @GET
    @Path("{number}")
    @Operation(hidden = true)
    public Response certificate(@PathParam("number") String number) {
        if (!NUMBER.matcher(number).matches()) {
            return unknown(number);
        }
        Desk.Answer<CertificateStanding> answer = desk.standing(number);
        if (answer instanceof Desk.Answer.Found<CertificateStanding> found) {
            return page(200, Templates.certificate(found.value()));
        }
        return answer instanceof Desk.Answer.Unknown ? unknown(number) : noAnswer(answer);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response document(@FormParam("jws") String jws) {
        if (jws == null || jws.isBlank()) {
            return page(400, Templates.start("Paste the signed document: the content of the .jws file."));
        }
        Desk.Answer<ShownDocument> answer = desk.check(jws.strip());
        return answer instanceof Desk.Answer.Found<ShownDocument> found ? page(200, Templates.document(found.value()))
                : noAnswer(answer);
    }

    private static Response unknown(String number) {
        String shown = number.length() > LONGEST_SHOWN ? number.substring(0, LONGEST_SHOWN) + "…" : number;
        return page(404, Templates.start("There is no certificate " + shown
                + ". Compare the number with the paper, letter by letter. If it is the same, the paper is not from this lab."));
    }

    private static Response noAnswer(Desk.Answer<?> answer) {
        return answer instanceof Desk.Answer.Busy
                ? page(429, Templates.start("Too many certificates are being checked. Try again in a few seconds."), "2")
                : page(503,
                        Templates
                                .start("The lab's records cannot be reached. This says nothing of the certificate: try again."),
                        "10");
    }

    private static Response page(int status, TemplateInstance page) {
        return page(status, page, null);
    }

    private static Response page(int status, TemplateInstance page, String retryAfterS) {
        // How a certificate stands is true at the moment it was asked, and at no other.
        return Response.status(status).entity(page).header("Cache-Control", "no-store").header("Retry-After", retryAfterS)
                .build();
    }
}
