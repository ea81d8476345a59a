package io.linkwright.vetting.profile;

import java.util.List;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.vetting.audit.AuditProfile;

/** @param fromMemory how many of the limits are only recalled: a verdict that rests on one is conditional */
public record ProfileSummary(String id, int version, AuditProfile.Kind kind, String title, String basis, List<String> pmds,
        List<PartKind> partKinds, int limits, long fromMemory, String url) {

    static ProfileSummary of(AuditProfile profile) {
        return new ProfileSummary(profile.id(), profile.version(), profile.kind(), profile.title(), profile.basis(),
                profile.pmds(), profile.partKinds(), profile.limits().size(),
                profile.limits().stream().filter(limit -> limit.confidence() == Confidence.FROM_MEMORY).count(),
                "/api/audit-profiles/" + profile.id());
    }
}
