package io.linkwright.optics.sampling;

import java.util.Optional;

/** How the lots of one supplier's part are inspected at present. */
public enum Standing {
    NORMAL(Severity.NORMAL),
    TIGHTENED(Severity.TIGHTENED),
    REDUCED(Severity.REDUCED),
    /** Acceptance by sampling has ended until somebody answers for it. */
    DISCONTINUED(null);

    private final Severity severity;

    Standing(Severity severity) {
        this.severity = severity;
    }

    /** Empty when inspection is discontinued. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }
}
