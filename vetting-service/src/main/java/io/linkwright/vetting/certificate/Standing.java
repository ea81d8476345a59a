package io.linkwright.vetting.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.certificate.key.KeyState;
import io.linkwright.vetting.certificate.key.KeyView;
import io.linkwright.vetting.lot.LotHolds;
import io.linkwright.vetting.verdict.VerdictArchive;

/**
 * How a certificate stands when somebody asks, with every cause. Never stored: what happened is stored, and this follows from
 * it.
 *
 * @param causes the worst first; empty for a valid one
 */
public record Standing(CertificateStatus status, List<Cause> causes) {

    public Standing {
        causes = List.copyOf(causes);
    }

    /**
     * @param code stable, such as {@code newer-verdict}
     * @param text one sentence for people
     * @param verdictId the newer verdict; null where none is the cause
     * @param outcome of that verdict; null likewise
     */
    public record Cause(CertificateStatus status, String code, String text, Instant since, UUID verdictId, Outcome outcome) {
    }

    /**
     * What a certificate's standing follows from.
     *
     * @param basis the verdict it rests on
     * @param latest the lot's latest verdict per overlay, in the order they were issued
     * @param key the key that signed it
     * @param revocation null when nobody revoked it
     * @param quarantine null while the lot is not in quarantine
     */
    record Facts(VerdictArchive.Entry basis, List<VerdictArchive.Entry> latest, KeyView key, Event revocation,
            Event quarantine) {
    }

    /** Something that was done for a reason. */
    record Event(Instant at, String reason) {
    }

    private static final List<Function<Facts, Optional<Cause>>> RULES = List.of(Standing::revoked, Standing::quarantined,
            Standing::keyRevoked, Standing::newerVerdict, Standing::newerFailure, Standing::newerReadings);

    static Standing of(Facts facts) {
        List<Cause> causes = new ArrayList<>(RULES.stream().flatMap(rule -> rule.apply(facts).stream()).toList());
        causes.sort(Comparator.comparing(Cause::status));
        return new Standing(causes.isEmpty() ? CertificateStatus.VALID : causes.get(0).status(), causes);
    }

    /** Null while the lot is not held. */
    static Event hold(LotHolds holds, UUID lot) {
        return holds.of(lot).map(hold -> new Event(hold.since(), hold.reason())).orElse(null);
    }

    private static Optional<Cause> revoked(Facts facts) {
        return Optional.ofNullable(facts.revocation()).map(event -> new Cause(CertificateStatus.WITHDRAWN, "revoked",
                "The lab revoked it: " + event.reason(), event.at(), null, null));
    }

    private static Optional<Cause> quarantined(Facts facts) {
        return Optional.ofNullable(facts.quarantine()).map(event -> new Cause(CertificateStatus.WITHDRAWN, "quarantined",
                "The lot is in quarantine: " + event.reason(), event.at(), null, null));
    }

    private static Optional<Cause> keyRevoked(Facts facts) {
        return facts.key().state() == KeyState.REVOKED
                ? Optional.of(new Cause(CertificateStatus.KEY_REVOKED, "key-revoked", "The key " + facts.key().kid()
                        + " that signed it is compromised: " + facts.key().reason(), facts.key().changedAt(), null, null))
                : Optional.empty();
    }

    /** The same question was asked again, and the later answer counts. */
    private static Optional<Cause> newerVerdict(Facts facts) {
        return newer(facts).filter(verdict -> sameOverlay(verdict, facts.basis())).findFirst()
                .map(verdict -> superseded("newer-verdict", "A newer verdict of the same lot and audit says "
                        + verdict.outcome() + ".", verdict, verdict.outcome()));
    }

    /** Every verdict judges the standard, whatever overlay it was asked for. */
    private static Optional<Cause> newerFailure(Facts facts) {
        return newer(facts).filter(verdict -> !sameOverlay(verdict, facts.basis()))
                .filter(verdict -> !holds(verdict.standardOutcome())).reduce((one, later) -> later)
                .map(verdict -> superseded("newer-standard-outcome", "A newer verdict says " + verdict.standardOutcome()
                        + " of the lot by its standard.", verdict, verdict.standardOutcome()));
    }

    private static Optional<Cause> newerReadings(Facts facts) {
        return newer(facts).filter(verdict -> !sameOverlay(verdict, facts.basis()))
                .filter(verdict -> verdict.readings() > facts.basis().readings()).reduce((one, later) -> later)
                .map(verdict -> superseded("newer-readings", "A newer verdict under another audit rests on readings that this "
                        + "one's verdict had not.", verdict, verdict.outcome()));
    }

    private static Stream<VerdictArchive.Entry> newer(Facts facts) {
        return facts.latest().stream().filter(verdict -> verdict.number() > facts.basis().number());
    }

    private static boolean sameOverlay(VerdictArchive.Entry one, VerdictArchive.Entry other) {
        return Objects.equals(one.overlayId(), other.overlayId());
    }

    static boolean holds(Outcome outcome) {
        return outcome == Outcome.PASS || outcome == Outcome.CONDITIONAL;
    }

    private static Cause superseded(String code, String text, VerdictArchive.Entry verdict, Outcome outcome) {
        return new Cause(CertificateStatus.SUPERSEDED, code, text, verdict.issuedAt(), verdict.id(), outcome);
    }
}
