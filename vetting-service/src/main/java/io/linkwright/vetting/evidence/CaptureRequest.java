package io.linkwright.vetting.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is said of a capture beside its bytes.
 *
 * @param lane counts from 0 over all PMD instances; null for the whole unit
 * @param temperatureC of the case while it was taken; null when it is not said
 * @param options how it is to be read, by name, as it was said
 */
record CaptureRequest(CaptureKind kind, Integer lane, Double temperatureC, String bench, Instant takenAt,
        SortedMap<String, String> options) {

    CaptureRequest(CaptureKind kind, Integer lane, Double temperatureC, String bench, Instant takenAt,
            Map<String, String> options) {
        this(kind, lane, temperatureC, bench, takenAt, Collections.unmodifiableSortedMap(new TreeMap<>(options)));
    }
}
