package io.linkwright.vetting.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.linkwright.vetting.VettingTest;
import io.linkwright.vetting.audit.AuditProfile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ProfilesTest extends VettingTest {

    private static final String PROFILE = """
            {"id": "%s", "version": %d, "kind": "OVERLAY", "title": "t", "basis": "%s", "limits": []}""";

    @Inject
    Profiles profiles;

    private static ReferenceProfiles.Entry entry(String id, int version, String basis) {
        String document = PROFILE.formatted(id, version, basis);
        return new ReferenceProfiles.Entry(new ProfileReader(ReferenceProfiles.criteria()).read(id, document), document);
    }

    @Test
    void everyReferenceProfileIsThereAfterStart() {
        assertThat(profiles.latest()).extracting(AuditProfile::id)
                .containsAll(ReferenceProfiles.all().stream().map(entry -> entry.profile().id()).toList());
    }

    @Test
    void aVersionThatVerdictsMayRestOnCannotBeChangedQuietly() {
        String id = unique("overlay");
        QuarkusTransaction.requiringNew().call(() -> profiles.add(entry(id, 1, "first"), null));
        QuarkusTransaction.requiringNew().call(() -> profiles.add(entry(id, 1, "first"), null));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> profiles.add(entry(id, 1, "second"), null)))
                .isInstanceOf(ProfileFormatException.class)
                .hasMessageContaining(id + "@1").hasMessageContaining("needs a new version");
    }

    @Test
    void theLatestVersionIsAppliedAndEarlierOnesStayReadable() {
        String id = unique("overlay");
        QuarkusTransaction.requiringNew().call(() -> profiles.add(entry(id, 2, "second"), null));
        QuarkusTransaction.requiringNew().call(() -> profiles.add(entry(id, 10, "tenth"), null));
        QuarkusTransaction.requiringNew().call(() -> profiles.add(entry(id, 9, "ninth"), null));

        assertThat(profiles.overlay(id).orElseThrow().version()).isEqualTo(10);
        ada().queryParam("version", 9).get("/api/audit-profiles/" + id).then().statusCode(200);
    }
}
