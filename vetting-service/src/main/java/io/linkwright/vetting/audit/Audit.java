package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.linkwright.contracts.vetting.Outcome;

/**
 * Audits the readings of a lot against a standard's profile and, if one is asked for, a customer's overlay. Pure: the same
 * readings and profiles give the same verdict. Thread safe.
 *
 * <p>
 * A lot fails when any audited unit breaks a limit that decides; it is incomplete when a required reading is missing on any
 * unit that the profile covers; it is conditional when all hold but a limit that decided is only from memory.
 */
public final class Audit {

    /** How many missing readings a verdict names; it always tells how many there are. */
    static final int MISSING_NAMED = 200;

    /**
     * @param standard the profile of the part's PMD or kind
     * @param overlay null for the standard alone
     * @param unitsInLot how many units the lot has, measured or not
     * @param readings in the order they were recorded
     * @throws IllegalArgumentException if the standard's profile is not for the part
     */
    public static Verdict of(AuditProfile standard, AuditProfile overlay, Part part, long unitsInLot, List<Reading> readings) {
        return of(standard, overlay, part, unitsInLot, readings, AuditOptions.DEFAULT);
    }

    /** Likewise, by another decision rule or a sampling plan. */
    public static Verdict of(AuditProfile standard, AuditProfile overlay, Part part, long unitsInLot, List<Reading> readings,
            AuditOptions options) {
        if (standard.kind() != AuditProfile.Kind.STANDARD || !standard.isFor(part)) {
            throw new IllegalArgumentException(standard.id() + " is no standard for " + part.partNumber());
        }
        LatestReadings latest = latest(standard, standard, part, readings);
        int lanes = standard.lanesPerInstance() * part.pmdInstances();
        List<LayerAudit> layers = new ArrayList<>();
        layers.add(LayerAudit.of(Layer.STANDARD, standard, part, latest.units(), lanes, options));
        if (overlay != null) {
            // Whose uncertainties they are matters: a customer's must not change how the lot stands by the standard.
            boolean same = standard.uncertainties().isEmpty() && overlay.uncertainties().isEmpty();
            layers.add(LayerAudit.of(Layer.OVERLAY, overlay, part,
                    same ? latest.units() : latest(overlay, standard, part, readings).units(), lanes, options));
        }

        Set<String> failed = new TreeSet<>();
        Set<String> undecided = new TreeSet<>();
        Set<String> audited = new TreeSet<>();
        Set<MissingReading> missing = new LinkedHashSet<>();
        List<CriterionResult> results = new ArrayList<>();
        layers.forEach(layer -> {
            audited.addAll(layer.serials());
            failed.addAll(layer.violators());
            undecided.addAll(layer.undecided());
            missing.addAll(layer.missing());
            results.addAll(layer.results());
        });
        undecided.removeAll(failed);
        Outcome ofStandard = layers.get(0).outcome();
        Outcome ofOverlay = overlay == null || layers.get(1).asksNothing() ? null : layers.get(1).outcome();
        Acceptance plan = options.acceptance();
        Outcome outcome = ofOverlay == null ? ofStandard
                : together(ofStandard, ofOverlay, failed.size(), failed.size() + undecided.size(), plan);
        UnitTally units = UnitTally.of(layers);
        Findings findings = new Findings(standard, overlay, outcome, ofStandard, ofOverlay, results, List.copyOf(failed),
                List.copyOf(undecided),
                List.copyOf(missing), layers.get(0).unitsMissing(), plan);
        return new Verdict(standard.reference(), overlay == null ? null : overlay.reference(), outcome, ofStandard, ofOverlay,
                options.rule(), plan, Summary.of(findings), results, findings.failedSerials(), findings.undecidedSerials(),
                missing.stream().limit(MISSING_NAMED).toList(), missing.size(), latest.superseded(),
                Sample.of(unitsInLot, audited.size(), failed.size()), units.listed(), units.unlisted(),
                Meaning.of(standard, overlay, part, results), notes(layers));
    }

    private static LatestReadings latest(AuditProfile layer, AuditProfile standard, Part part, List<Reading> readings) {
        return LatestReadings.of(readings, standard.lanesPerInstance(), part.pmdInstances(), layer.defaultUncertainties());
    }

    /** A plan counts a unit that breaks the standard and one that breaks the overlay as two bad units of one lot. */
    private static Outcome together(Outcome standard, Outcome overlay, int bad, int badAtWorst, Acceptance plan) {
        Outcome weaker = together(standard, overlay);
        if (plan == null || weaker == Outcome.FAIL || standard == Outcome.INCOMPLETE || overlay == Outcome.INCOMPLETE) {
            return weaker;
        }
        return bad > plan.acceptanceNumber() ? Outcome.FAIL
                : badAtWorst > plan.acceptanceNumber() ? Outcome.INCOMPLETE : weaker;
    }

    private static Outcome together(Outcome one, Outcome other) {
        return Stream.of(Outcome.FAIL, Outcome.INCOMPLETE, Outcome.CONDITIONAL)
                .filter(outcome -> one == outcome || other == outcome).findFirst().orElse(Outcome.PASS);
    }

    private static List<String> notes(List<LayerAudit> layers) {
        List<String> notes = new ArrayList<>(layers.get(0).profile().notes());
        notMeasured(layers).ifPresent(notes::add);
        if (layers.size() == 1) {
            return notes;
        }
        LayerAudit overlay = layers.get(1);
        if (overlay.asksNothing()) {
            notes.add("The " + overlay.profile().id()
                    + " audit asks nothing of this kind of part: the standard's verdict stands.");
            return notes;
        }
        if (!overlay.serials().equals(layers.get(0).serials())) {
            notes.add("The standard was measured on " + layers.get(0).serials().size() + " units, the " + overlay.profile().id()
                    + " audit on " + overlay.serials().size() + ".");
        }
        notes.addAll(overlay.profile().notes());
        return notes;
    }

    /** A type test establishes these; a reader must not take them for judged. */
    private static Optional<String> notMeasured(List<LayerAudit> layers) {
        List<String> criteria = layers.stream().flatMap(layer -> layer.results().stream())
                .filter(result -> result.outcome() == CriterionOutcome.NOT_MEASURED).map(CriterionResult::criterion).distinct()
                .toList();
        return criteria.isEmpty() ? Optional.empty()
                : Optional.of("Not measured on this lot, so not judged: " + String.join(", ", criteria) + ".");
    }

    private Audit() {
    }
}
