package io.linkwright.vetting.profile;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.audit.AuditProfile;
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

    /** @param fromMemory how many of the limits are only recalled: a verdict that rests on one is conditional */
    public record Summary(String id, int version, AuditProfile.Kind kind, String title, String basis, List<String> pmds,
            List<PartKind> partKinds, int limits, long fromMemory, String url) {

        static Summary of(AuditProfile profile) {
            return new Summary(profile.id(), profile.version(), profile.kind(), profile.title(), profile.basis(),
                    profile.pmds(), profile.partKinds(), profile.limits().size(),
                    profile.limits().stream().filter(limit -> limit.confidence() == Confidence.FROM_MEMORY).count(),
                    "/api/audit-profiles/" + profile.id());
        }
    }

    @GET
    @Operation(summary = "The latest version of every audit profile")
    public Page<Summary> list() {
        return new Page<>(profiles.latest().stream().map(Summary::of).toList(), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One audit profile with every limit, its source and its confidence; the latest version unless asked otherwise")
    public String get(@PathParam("id") String id, @QueryParam("version") Integer version) {
        return profiles.document(id, version).orElseThrow(
                () -> Problems.notFound("audit profile", version == null ? id : id + "@" + version));
    }
}
