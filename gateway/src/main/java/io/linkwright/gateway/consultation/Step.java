package io.linkwright.gateway.consultation;

import java.util.List;

import io.linkwright.contracts.Reason;

/**
 * What one event means for a consultation.
 *
 * @param sentence the event in words, for the timeline
 * @param outcome what the consultation keeps of it
 */
record Step(Progress progress, String sentence, Outcome outcome) {

    /** What a consultation keeps of an event besides its line in the timeline. */
    sealed interface Outcome {

        /** Nothing: the line says it all. */
        record None() implements Outcome {
        }

        record Designed(String designId) implements Outcome {
        }

        /** @param nearest null when nothing near can be built */
        record Rejected(String designId, List<Reason> reasons, String nearest) implements Outcome {
        }

        record Quoted(String quoteId, String number, List<Evidence> evidence) implements Outcome {
        }
    }
}
