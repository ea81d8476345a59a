package io.linkwright.vetting.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A capture and what was made of it.
 *
 * @param lane counts from 0; null for the whole unit
 * @param options how it was read
 * @param sha256 of the raw bytes, unpacked
 * @param rawKept whether the raw bytes are still there
 * @param result whether the analysis came to figures
 * @param notes what a person has to know of it
 * @param readings what was recorded as measurements of the unit
 * @param analysis the whole document; null in lists
 * @param duplicate only in the answer to an upload: whether the unit had this very capture before, so that nothing was stored
 *        now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaptureView(UUID id, UUID lotId, String serial, CaptureKind kind, Integer lane, Double temperatureC, String bench,
        Instant takenAt, Map<String, String> options, String sha256, long bytes, boolean rawKept, boolean result,
        String analysisVersion, List<String> notes, List<ReadingView> readings, JsonNode analysis, Instant receivedAt,
        String receivedBy, Boolean duplicate) {

    /** A measurement that came of a capture. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReadingView(long measurementId, String criterion, Integer lane, double value, String unit,
            Double uncertainty) {
    }

    CaptureView asDuplicate(boolean known) {
        return new CaptureView(id, lotId, serial, kind, lane, temperatureC, bench, takenAt, options, sha256, bytes, rawKept,
                result, analysisVersion, notes, readings, analysis, receivedAt, receivedBy, known);
    }

    CaptureView withoutAnalysis() {
        return new CaptureView(id, lotId, serial, kind, lane, temperatureC, bench, takenAt, options, sha256, bytes, rawKept,
                result, analysisVersion, notes, readings, null, receivedAt, receivedBy, duplicate);
    }
}
