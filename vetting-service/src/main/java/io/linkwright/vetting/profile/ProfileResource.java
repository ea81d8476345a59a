package io.linkwright.vetting.profile;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.kit.paging.Page;
import io.linkwright.kit.problem.Problems;
import io.quarkus.security.Authenticated;

/** The limits that lots are audited against. */
@Path("/api/audit-profiles")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit profiles")
public class ProfileResource {

    private final Profiles profiles;

    ProfileResource(Profiles profiles) {
        this.profiles = profiles;
    }

    @GET
    @Operation(summary = "The latest version of every audit profile")
    public Page<ProfileSummary> list() {
        return new Page<>(profiles.latest().stream().map(ProfileSummary::of).toList(), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One audit profile with every limit, its source and its confidence; the latest version unless asked otherwise")
    public String get(@PathParam("id") String id, @QueryParam("version") Integer version) {
        return profiles.document(id, version).orElseThrow(
                () -> Problems.notFound("audit profile", version == null ? id : id + "@" + version));
    }
}
