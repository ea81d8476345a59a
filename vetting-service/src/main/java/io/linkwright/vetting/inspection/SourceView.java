package io.linkwright.vetting.inspection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.linkwright.optics.sampling.Standing;
import io.linkwright.optics.sampling.SwitchingState;

/**
 * How the lots of one part of one supplier are inspected, and why.
 *
 * @param reason of the last change
 * @param switchingScore on normal inspection: reduced inspection comes at 30
 * @param acceptedInARow on tightened inspection: normal comes back at 5
 * @param notAccepted on tightened inspection: it is discontinued at 5
 * @param lots original inspections that were counted
 * @param recent the newest events first, fifty at most
 */
public record SourceView(String supplier, String partNumber, Standing standing, String reason, int switchingScore,
        int acceptedInARow, int notAccepted, int lots, int lotsAccepted, List<InspectionEvent> recent) {

    private static final int RECENT = 50;

    static SourceView of(Source source, List<InspectionEvent> history, SwitchingState state) {
        List<InspectionEvent> newest = new ArrayList<>(history.subList(Math.max(0, history.size() - RECENT),
                history.size()));
        Collections.reverse(newest);
        return new SourceView(source.supplier(), source.partNumber(), state.standing(), state.reason(), state.switchingScore(),
                state.acceptedInARow(), state.notAccepted(),
                (int) history.stream().filter(event -> event.kind() == InspectionEvent.Kind.LOT).count(),
                (int) history.stream().filter(InspectionEvent::accepted).count(), newest);
    }
}
