package io.linkwright.vetting.profile;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.idempotency.Created;
import io.linkwright.kit.idempotency.Idempotency;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.audit.Comparison;
import io.quarkus.security.Authenticated;

/** The limits that lots are audited against. Standards come with the service; overlays may also be defined here. */
@Path("/api/audit-profiles")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Audit profiles")
public class ProfileResource {

    private final Profiles profiles;
    private final OverlayDefining overlays;
    private final Idempotency idempotency;
    private final Caller caller;

    ProfileResource(Profiles profiles, OverlayDefining overlays, Idempotency idempotency, Caller caller) {
        this.profiles = profiles;
        this.overlays = overlays;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "The latest version of every audit profile")
    public Page<ProfileSummary> list() {
        return new Page<>(profiles.allLatest().stream().map(ProfileSummary::of).toList(), null);
    }

    @POST
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "Defines an overlay, or the next version of one; lots whose verdicts rest on the version before are audited anew")
    @APIResponse(responseCode = "201", description = "The version, and how its limits lie to the standards'", content = @Content(schema = @Schema(implementation = OverlayCreated.class)))
    public Response define(@HeaderParam(Idempotency.HEADER) String key, @NotNull JsonNode body) {
        return idempotency.once(key, "POST /api/audit-profiles", body, () -> {
            OverlayCreated created = overlays.define(body, caller.userName());
            return Created.at(created.overlay().url(), created);
        });
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One audit profile with every limit, its source and its confidence; the latest version unless asked otherwise")
    public Response get(@PathParam("id") String id, @QueryParam("version") Integer version) {
        StoredProfile stored = required(id, version);
        return Response.ok(stored.document()).tag(new EntityTag(String.valueOf(stored.profile().version()))).build();
    }

    @GET
    @Path("{id}/versions")
    @Transactional
    @Operation(summary = "All versions of a profile, the latest first, with who made them and when")
    public Page<ProfileSummary> versions(@PathParam("id") String id) {
        required(id, null);
        return new Page<>(profiles.versions(id).stream().map(ProfileSummary::ofVersion).toList(), null);
    }

    @GET
    @Path("{id}/comparison")
    @Transactional
    @Operation(summary = "How each limit of an overlay lies to those of every standard it can meet")
    public Page<Comparison> comparison(@PathParam("id") String id, @QueryParam("version") Integer version) {
        return new Page<>(overlays.comparisons(required(id, version).profile()), null);
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Operation(summary = "No longer offers an overlay that a user defined; a later version offers it again")
    @APIResponse(responseCode = "201", description = "The overlay as it stands", content = @Content(schema = @Schema(implementation = ProfileSummary.class)))
    public Response retire(@PathParam("id") String id, @HeaderParam(Idempotency.HEADER) String key,
            @NotNull Retirement request) {
        return idempotency.once(key, "POST /api/audit-profiles/" + id + "/retirement", request, () -> {
            ProfileSummary retired = overlays.retire(id, request, caller.userName());
            return Created.at(retired.url(), retired);
        });
    }

    private StoredProfile required(String id, Integer version) {
        return (version == null ? profiles.latest(id) : profiles.version(id, version)).orElseThrow(
                () -> Problems.notFound("audit profile", version == null ? id : id + "@" + version));
    }
}
