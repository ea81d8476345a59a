package io.linkwright.vetting.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.Comparison;
import io.linkwright.vetting.product.Products;

/** Overlays that users define. Every change is a new version, and a user says which one it shall be. */
@ApplicationScoped
class OverlayDefining {

    private static final int LONGEST_REASON = 1000;

    private final Profiles profiles;
    private final ProfilePublishing publishing;
    private final Products products;
    private final Set<String> builtIn = ReferenceProfiles.all().stream().map(entry -> entry.profile().id())
            .collect(Collectors.toSet());

    OverlayDefining(Profiles profiles, ProfilePublishing publishing, Products products) {
        this.profiles = profiles;
        this.publishing = publishing;
        this.products = products;
    }

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults; 412 if somebody else made that version
     */
    OverlayCreated define(JsonNode body, String createdBy) {
        List<AuditProfile> standards = standards();
        Set<String> pmds = standards.stream().flatMap(standard -> standard.pmds().stream()).collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        new OverlayReader(profiles.criteria(), this::isBuiltIn, pmds::contains,
                partNumber -> products.known(partNumber).isPresent()).findFaults(body, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        String document = OverlayReader.document((ObjectNode) body, createdBy).toString();
        AuditProfile overlay = new ProfileReader(profiles.criteria()).read(body.get("id").asText(), document);
        profiles.lockForChange();
        requireNext(overlay);
        publishing.publish(new ReferenceProfiles.Entry(overlay, document), createdBy);
        StoredProfile stored = profiles.version(overlay.id(), overlay.version()).orElseThrow();
        return new OverlayCreated(ProfileSummary.ofVersion(stored), comparisons(overlay, standards));
    }

    private boolean isBuiltIn(String id) {
        return builtIn.stream().anyMatch(id::equalsIgnoreCase)
                || profiles.latest(id).filter(stored -> stored.createdBy() == null).isPresent();
    }

    private void requireNext(AuditProfile overlay) {
        int latest = profiles.latest(overlay.id()).map(stored -> stored.profile().version()).orElse(0);
        if (overlay.version() <= latest) {
            throw Problems.stale("The overlay " + overlay.id() + " is at version " + latest + " already: read it, and make "
                    + (latest + 1) + ".");
        }
        if (overlay.version() > latest + 1) {
            throw Problems.invalidRequest(List.of(new Fault("/version", "version",
                    "The next version of " + overlay.id() + " is " + (latest + 1) + ".")));
        }
    }

    /** How an overlay lies to every standard it can meet. */
    List<Comparison> comparisons(AuditProfile overlay) {
        return comparisons(overlay, standards());
    }

    private static List<Comparison> comparisons(AuditProfile overlay, List<AuditProfile> standards) {
        return standards.stream().filter(standard -> meet(overlay, standard))
                .flatMap(standard -> Comparison.of(overlay, standard).stream()).toList();
    }

    private static boolean meet(AuditProfile overlay, AuditProfile standard) {
        return standard.pmds().stream().anyMatch(overlay.pmds()::contains)
                || standard.partKinds().stream().anyMatch(overlay.partKinds()::contains)
                || !standard.pmds().isEmpty() && overlay.partKinds().contains(PartKind.TRANSCEIVER);
    }

    private List<AuditProfile> standards() {
        return profiles.latest().stream().filter(profile -> profile.kind() == AuditProfile.Kind.STANDARD).toList();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 400, 409 for a profile that comes with the service, 412 */
    ProfileSummary retire(String id, Retirement request, String retiredBy) {
        profiles.lockForChange();
        StoredProfile stored = profiles.latest(id).orElseThrow(() -> Problems.notFound("audit profile", id));
        String reason = Optional.ofNullable(request.reason()).orElse("");
        List<Fault> faults = new ArrayList<>();
        if (request.version() == null) {
            faults.add(new Fault("/version", "missing", "Say which version you have seen: the latest one is retired."));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            faults.add(new Fault("/reason", "reason", "A reason of 1 to " + LONGEST_REASON + " characters is expected."));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        if (stored.createdBy() == null) {
            throw Problems.conflict("built-in", id + " comes with the service and cannot be retired.");
        }
        int latest = stored.profile().version();
        if (request.version() != latest) {
            throw Problems.stale("The overlay " + id + " is at version " + latest + ".");
        }
        profiles.retire(stored.profile(), reason.strip(), retiredBy);
        return ProfileSummary.of(profiles.version(id, latest).orElseThrow());
    }
}
