package io.linkwright.optics.sampling;

import java.util.Locale;

/** Which of the three tables a lot is inspected by. */
public enum Severity {
    NORMAL,
    TIGHTENED,
    REDUCED;

    /** In lower case, as it stands in sentences and file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
