package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader of a verdict should know beside its figures. */
final class AuditNotes {

    /**
     * @param layers the standard first
     * @param differ whether the layers were measured on different units
     */
    static List<String> of(List<LayerAudit> layers, boolean differ) {
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
        if (differ) {
            notes.add("The standard was measured on " + layers.get(0).units() + " units, the " + overlay.profile().id()
                    + " audit on " + overlay.units() + ".");
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

    private AuditNotes() {
    }
}
