package io.linkwright.optics.soak;

import java.util.List;

/**
 * What happened to the link in a run, counted at the full resolution of the record from the moment it was first up.
 *
 * <p>
 * A flap is the link down and up within 60 s; a burst of uncorrectable codewords with no loss of the link counts as one too
 * ("implicit failure", the term of Borrill, arXiv 2603.03736). What is down for longer is an outage.
 *
 * @param stateKnown whether the record has the link's state
 * @param everUp whether it was up at all
 * @param codewordsKnown whether the record has the counter
 * @param uncorrectableCodewords since the first row
 * @param clears how often the counter was cleared; what it held after its last reading before is lost
 * @param events the first ten thousand
 */
public record LinkRecord(boolean stateKnown, boolean everUp, boolean codewordsKnown, int flaps, int outages, int bursts,
        double uncorrectableCodewords, int clears, int wraps, List<LinkEvent> events) {

    public LinkRecord {
        events = List.copyOf(events);
    }

    /** Explicit and implicit flaps together. */
    public int allFlaps() {
        return flaps + bursts;
    }
}
