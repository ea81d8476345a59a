package io.linkwright.vetting.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.kit.problem.Fault;
import io.linkwright.vetting.certificate.key.KeyState;
import io.linkwright.vetting.certificate.key.KeyView;
import io.linkwright.vetting.verdict.VerdictArchive.Entry;
import io.linkwright.vetting.verdict.VerdictArchive.ProfileVersion;

class StandingTest {

    private static final Instant NOON = Samples.NOON;
    private static final Entry BASIS = verdict(7, "low-latency", Outcome.PASS, Outcome.PASS, 24);

    private static Entry verdict(long number, String overlay, Outcome outcome, Outcome standard, long readings) {
        return new Entry(new UUID(0, number), number, new ProfileVersion("400GBASE-DR4", 1),
                overlay == null ? null : new ProfileVersion(overlay, 1), outcome, standard, readings, NOON.plusSeconds(number),
                "{}");
    }

    private static KeyView key(KeyState state) {
        return new KeyView("kid-1", state, NOON, "lena", NOON, "otto", "The disk was stolen.");
    }

    private static Standing standing(KeyState key, Standing.Event revoked, Standing.Event quarantine, Entry... latest) {
        return Standing.of(new Standing.Facts(BASIS, List.of(latest), key(key), revoked, quarantine));
    }

    private static List<String> codes(Standing standing) {
        return standing.causes().stream().map(Standing.Cause::code).toList();
    }

    @Test
    void itStandsWhileNothingNewerIsKnown() {
        assertThat(standing(KeyState.ACTIVE, null, null, BASIS)).isEqualTo(new Standing(CertificateStatus.VALID, List.of()));
        assertThat(standing(KeyState.RETIRED, null, null, verdict(6, null, Outcome.FAIL, Outcome.FAIL, 24), BASIS).status())
                .as("an older verdict and a retired key take nothing away").isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void aNewerVerdictOfTheSameAuditSupersedesItWhateverItSays() {
        for (Outcome outcome : Outcome.values()) {
            Standing standing = standing(KeyState.ACTIVE, null, null, verdict(8, "low-latency", outcome, Outcome.PASS, 24));
            assertThat(standing.status()).isEqualTo(CertificateStatus.SUPERSEDED);
            assertThat(standing.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.code()).isEqualTo("newer-verdict");
                assertThat(cause.outcome()).isEqualTo(outcome);
                assertThat(cause.verdictId()).isEqualTo(new UUID(0, 8));
            });
        }
    }

    @Test
    void anotherAuditsVerdictSupersedesItOnlyWithNewReadingsOrAWeakerStandard() {
        assertThat(standing(KeyState.ACTIVE, null, null, BASIS, verdict(8, null, Outcome.PASS, Outcome.PASS, 24)).status())
                .isEqualTo(CertificateStatus.VALID);
        assertThat(codes(standing(KeyState.ACTIVE, null, null, BASIS, verdict(8, null, Outcome.PASS, Outcome.PASS, 25))))
                .containsExactly("newer-readings");
        assertThat(codes(standing(KeyState.ACTIVE, null, null, BASIS, verdict(8, null, Outcome.FAIL, Outcome.FAIL, 24))))
                .containsExactly("newer-standard-outcome");
        assertThat(codes(standing(KeyState.ACTIVE, null, null, BASIS,
                verdict(8, "thermal-24x7", Outcome.FAIL, Outcome.CONDITIONAL, 24)))).isEmpty();
    }

    @Test
    void allCausesAreSaidAndTheWorstDecides() {
        Standing standing = standing(KeyState.REVOKED, new Standing.Event(NOON, "Wrong lot."),
                new Standing.Event(NOON, "Soiled."), verdict(8, "low-latency", Outcome.FAIL, Outcome.FAIL, 25));

        assertThat(standing.status()).isEqualTo(CertificateStatus.WITHDRAWN);
        assertThat(codes(standing)).containsExactly("revoked", "quarantined", "key-revoked", "newer-verdict");
        assertThat(standing(KeyState.REVOKED, null, null, BASIS).status()).isEqualTo(CertificateStatus.KEY_REVOKED);
    }

    private static List<String> refusals(String overlay, Standing.Event quarantine, Entry... latest) {
        return IssueRules.faults(new IssueRules.Question(overlay, List.of(latest), quarantine)).stream().map(Fault::code)
                .toList();
    }

    @Test
    void onlyACurrentVerdictThatHoldsIsCertified() {
        assertThat(refusals("low-latency", null, BASIS)).isEmpty();
        assertThat(refusals(null, null, verdict(7, null, Outcome.CONDITIONAL, Outcome.CONDITIONAL, 24))).isEmpty();
        assertThat(refusals(null, null, BASIS)).containsExactly("no-verdict");
        assertThat(refusals("low-latency", null)).containsExactly("no-verdict");
        assertThat(refusals(null, null, verdict(7, null, Outcome.FAIL, Outcome.FAIL, 24)))
                .containsExactly("verdict-does-not-hold");
        assertThat(refusals(null, null, verdict(7, null, Outcome.INCOMPLETE, Outcome.INCOMPLETE, 24)))
                .containsExactly("verdict-does-not-hold");
    }

    @Test
    void everyReasonAgainstItIsSaid() {
        assertThat(refusals("low-latency", new Standing.Event(NOON, "Soiled."), BASIS,
                verdict(8, null, Outcome.FAIL, Outcome.FAIL, 25)))
                .containsExactly("verdict-outdated", "standard-does-not-hold", "quarantined");
    }
}
