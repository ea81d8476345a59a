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
        if (standard.kind() != AuditProfile.Kind.STANDARD || !standard.isFor(part)) {
            throw new IllegalArgumentException(standard.id() + " is no standard for " + part.partNumber());
        }
        LatestReadings latest = LatestReadings.of(readings, standard.lanesPerInstance(), part.pmdInstances());
        int lanes = standard.lanesPerInstance() * part.pmdInstances();
        List<LayerAudit> layers = new ArrayList<>();
        layers.add(LayerAudit.of(Layer.STANDARD, standard, part, latest.units(), lanes));
        if (overlay != null) {
            layers.add(LayerAudit.of(Layer.OVERLAY, overlay, part, latest.units(), lanes));
        }

        Set<String> failed = new TreeSet<>();
        Set<String> audited = new TreeSet<>();
        Set<MissingReading> missing = new LinkedHashSet<>();
        List<CriterionResult> results = new ArrayList<>();
        layers.forEach(layer -> {
            audited.addAll(layer.serials());
            failed.addAll(layer.violators());
            missing.addAll(layer.missing());
            results.addAll(layer.results());
        });
        Outcome ofStandard = layers.get(0).outcome();
        Outcome ofOverlay = overlay == null || layers.get(1).asksNothing() ? null : layers.get(1).outcome();
        Outcome outcome = ofOverlay == null ? ofStandard : together(ofStandard, ofOverlay);
        return new Verdict(standard.reference(), overlay == null ? null : overlay.reference(), outcome, ofStandard, ofOverlay,
                Summary.of(outcome, standard, overlay, ofStandard, ofOverlay, results, missing), results, List.copyOf(failed),
                missing.stream().limit(MISSING_NAMED).toList(), missing.size(), latest.superseded(),
                Sample.of(unitsInLot, audited.size(), failed.size()),
                Meaning.of(standard, overlay, part, results), notes(layers));
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
