package io.linkwright.vetting.profile;

import java.time.Instant;
import java.util.List;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.vetting.audit.AuditProfile;

/**
 * One line of a list of profiles.
 *
 * @param fromMemory how many of the limits are only recalled: a verdict that rests on one is conditional
 * @param createdBy null for a profile that comes with the service
 * @param retired whether it is no longer offered
 */
public record ProfileSummary(String id, int version, AuditProfile.Kind kind, String title, String basis, List<String> pmds,
        List<PartKind> partKinds, int limits, long fromMemory, Instant createdAt, String createdBy, boolean retired,
        String url) {

    static ProfileSummary of(StoredProfile stored) {
        return of(stored, "/api/audit-profiles/" + stored.profile().id());
    }

    static ProfileSummary ofVersion(StoredProfile stored) {
        return of(stored, "/api/audit-profiles/" + stored.profile().id() + "?version=" + stored.profile().version());
    }

    private static ProfileSummary of(StoredProfile stored, String url) {
        AuditProfile profile = stored.profile();
        return new ProfileSummary(profile.id(), profile.version(), profile.kind(), profile.title(), profile.basis(),
                profile.pmds(), profile.partKinds(), profile.limits().size(),
                profile.limits().stream().filter(limit -> limit.confidence() == Confidence.FROM_MEMORY).count(),
                stored.createdAt(), stored.createdBy(), stored.retired(), url);
    }
}
