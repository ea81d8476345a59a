package io.linkwright.vetting.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.vetting.profile.ReferenceProfiles;

/** Lots as a bench would measure them: healthy everywhere, until a test spoils something. */
final class MeasuredLot {

    static final Instant TAKEN = Instant.parse("2026-08-11T09:00:00Z");

    private final Part part;
    private final List<Reading> readings = new ArrayList<>();

    private MeasuredLot(Part part) {
        this.part = part;
    }

    static Part module(String pmd, int instances, String formFactor, Double maxPowerW) {
        return new Part("PN-" + pmd, PartKind.TRANSCEIVER, formFactor, pmd, instances, maxPowerW,
                maxPowerW == null ? null : Confidence.SOURCED);
    }

    static Part cable() {
        return new Part("MFP7E30-N080", PartKind.FIBRE_CABLE, null, null, 1, null, null);
    }

    static AuditProfile profile(String id) {
        return ReferenceProfiles.all().stream().map(ReferenceProfiles.Entry::profile).filter(one -> one.id().equals(id))
                .findFirst().orElseThrow();
    }

    static MeasuredLot of(Part part) {
        return new MeasuredLot(part);
    }

    /** Units S1, S2, ... with every criterion that 100G single-mode and multimode profiles require, well inside all of them. */
    static MeasuredLot healthy(String pmd, int instances, int lanes, int units) {
        MeasuredLot lot = new MeasuredLot(module(pmd, instances, "QSFP112", 9.0));
        for (int unit = 1; unit <= units; unit++) {
            for (int lane = 0; lane < lanes; lane++) {
                lot.lane("S" + unit, lane, "tdecqDb", 2.4).lane("S" + unit, lane, "tecqDb", 2.2)
                        .lane("S" + unit, lane, "erDb", 5.2).lane("S" + unit, lane, "omaOuterDbm", 1.5)
                        .lane("S" + unit, lane, "averagePowerDbm", 1.2).lane("S" + unit, lane, "rlm", 0.98);
            }
        }
        return lot;
    }

    MeasuredLot lane(String serial, int lane, String criterion, double value) {
        return at(serial, lane, criterion, value, TAKEN);
    }

    MeasuredLot unit(String serial, String criterion, double value) {
        return at(serial, null, criterion, value, TAKEN);
    }

    MeasuredLot at(String serial, Integer lane, String criterion, double value, Instant takenAt) {
        readings.add(new Reading(serial, lane, criterion, value, null, takenAt, "bench-1"));
        return this;
    }

    /** Replaces what was measured before, with an expanded uncertainty. */
    MeasuredLot stated(String serial, int lane, String criterion, double value, double expanded) {
        instead(serial, lane, criterion, value);
        readings.set(readings.size() - 1, new Reading(serial, lane, criterion, value, expanded, TAKEN, "bench-1"));
        return this;
    }

    /** States an expanded uncertainty with all readings of a criterion. */
    MeasuredLot uncertain(String criterion, double expanded) {
        readings.replaceAll(reading -> reading.criterion().equals(criterion)
                ? new Reading(reading.serial(), reading.lane(), criterion, reading.value(), expanded, reading.takenAt(),
                        reading.bench())
                : reading);
        return this;
    }

    /** Replaces what was measured before. */
    MeasuredLot instead(String serial, int lane, String criterion, double value) {
        return without(reading -> reading.serial().equals(serial) && reading.criterion().equals(criterion)
                && reading.lane() != null && reading.lane() == lane).lane(serial, lane, criterion, value);
    }

    MeasuredLot without(Predicate<Reading> spoilt) {
        readings.removeIf(spoilt);
        return this;
    }

    Verdict auditedBy(String standard) {
        return Audit.of(profile(standard), null, part, 1000, readings);
    }

    Verdict auditedBy(String standard, AuditOptions options) {
        return Audit.of(profile(standard), null, part, 1000, readings, options);
    }

    Verdict auditedBy(AuditProfile standard, AuditProfile overlay, AuditOptions options) {
        return Audit.of(standard, overlay, part, 1000, readings, options);
    }

    Verdict auditedBy(String standard, String overlay) {
        return Audit.of(profile(standard), profile(overlay), part, 1000, readings);
    }
}
