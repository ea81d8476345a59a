package io.linkwright.vetting.audit;

import java.util.Locale;

/** Whose limit it is. */
public enum Layer {
    STANDARD,
    OVERLAY;

    /** As verdicts and events write it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
