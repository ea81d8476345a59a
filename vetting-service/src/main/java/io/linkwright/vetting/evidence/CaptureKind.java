package io.linkwright.vetting.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a capture is of. */
public enum CaptureKind {

    /** Samples of a transmitter's light. */
    WAVEFORM,
    /** Counters of a FEC decoder. */
    FEC,
    /** A module's memory. */
    CMIS,
    /** A run at temperature. */
    SOAK;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CaptureKind> of(String wireName) {
        return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
    }
}
