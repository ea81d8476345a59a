package io.linkwright.gateway.consultation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.Comparator;

/**
 * A state and what it is about. The greatest progress of all events seen is the state of the consultation, in whatever order
 * they came.
 *
 * @param quoteRevision revision of the quote the state is about; 0 before there is a quote, {@link #ANY_REVISION} once the
 *        accepted quote is being served
 * @param at when the sender decided it
 */
record Progress(ConsultationState state, int quoteRevision, Instant at) implements Comparable<Progress> {

    /** Supply events name no revision; nothing but other supply events follows them. */
    static final int ANY_REVISION = Integer.MAX_VALUE;

    private static final Comparator<Progress> ORDER = comparingInt(Progress::quoteRevision)
            .thenComparingInt(progress -> progress.state().stage()).thenComparing(Progress::at)
            .thenComparing(comparing(Progress::state));

    /** What is told and changes no state: every consultation has been requested. */
    static Progress none(Instant at) {
        return new Progress(ConsultationState.REQUESTED, 0, at);
    }

    @Override
    public int compareTo(Progress other) {
        return ORDER.compare(this, other);
    }
}
