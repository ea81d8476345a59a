package io.linkwright.vetting.evidence;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.problem.Fault;

/** What came of reading a capture. */
sealed interface AnalysisOutcome {

    /**
     * It could be read.
     *
     * @param result whether it came to figures; a closed eye does not, and is evidence all the same
     * @param document all that the analysis says
     * @param readings what an audit uses of it
     * @param notes what a person has to know, one sentence each
     */
    record Analysed(boolean result, JsonNode document, List<DerivedReading> readings, List<String> notes)
            implements
                AnalysisOutcome {
        public Analysed {
            readings = List.copyOf(readings);
            notes = List.copyOf(notes);
        }
    }

    /**
     * It is no capture of its kind, or not as it is said to be. Nothing is stored.
     *
     * @param faults the first hundred
     * @param count of all
     */
    record Refused(List<Fault> faults, long count) implements AnalysisOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
