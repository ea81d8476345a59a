package io.linkwright.vetting.inspection;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.kit.idempotency.Created;
import io.linkwright.kit.idempotency.Idempotency;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.problem.Problems;
import io.linkwright.optics.sampling.Standing;
import io.linkwright.vetting.lot.Reason;

/** How severely the lots of a supplier's part are inspected. For staff: it tells what a supplier is worth. */
@Path("/api/inspection/{supplier}/{partNumber}")
@RolesAllowed({ Roles.LAB_ENGINEER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER, Roles.CATALOG_MANAGER, Roles.OPERATOR })
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Inspection")
public class InspectionResource {

    private final Severities severities;
    private final Idempotency idempotency;
    private final Caller caller;

    InspectionResource(Severities severities, Idempotency idempotency, Caller caller) {
        this.severities = severities;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "The severity of the next lot, and the history it follows from; normal where there is none")
    public SourceView get(@PathParam("supplier") String supplier, @PathParam("partNumber") String partNumber) {
        return view(new Source(supplier, partNumber));
    }

    private SourceView view(Source source) {
        List<InspectionEvent> history = severities.history(source);
        return SourceView.of(source, history, severities.state(history));
    }

    @POST
    @Path("reset")
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Lets a discontinued inspection go on, tightened; say what the supplier has done")
    @APIResponse(responseCode = "201", description = "The severity as it is now", content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response reset(@PathParam("supplier") String supplier, @PathParam("partNumber") String partNumber,
            @HeaderParam(Idempotency.HEADER) String key, @NotNull Reason body) {
        return act("reset", InspectionEvent.Kind.RESUMED, new Source(supplier, partNumber), key, body);
    }

    @POST
    @Path("irregular")
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Notes that production has become irregular: reduced inspection ends, the switching score is lost")
    @APIResponse(responseCode = "201", description = "The severity as it is now", content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response irregular(@PathParam("supplier") String supplier, @PathParam("partNumber") String partNumber,
            @HeaderParam(Idempotency.HEADER) String key, @NotNull Reason body) {
        return act("irregular", InspectionEvent.Kind.IRREGULAR, new Source(supplier, partNumber), key, body);
    }

    private Response act(String what, InspectionEvent.Kind kind, Source source, String key, Reason body) {
        String path = UriBuilder.fromPath("/api/inspection").segment(source.supplier(), source.partNumber()).build().toString();
        return idempotency.once(key, "POST " + path + "/" + what, body, () -> {
            String reason = body.required();
            severities.lock(source);
            Standing standing = severities.state(source).standing();
            if (kind == InspectionEvent.Kind.RESUMED && standing != Standing.DISCONTINUED) {
                throw Problems.conflict("not-discontinued",
                        "Inspection of " + source.partNumber() + " of " + source.supplier() + " is " + standing + ".");
            }
            severities.add(source, kind, reason, caller.userName());
            return Created.at(path, view(source));
        });
    }
}
