package io.linkwright.optics.sampling;

import java.util.Arrays;
import java.util.Optional;

/** How much is inspected relative to the size of the lot: general levels I to III and special levels S-1 to S-4. */
public enum InspectionLevel {
    S_1("S-1"),
    S_2("S-2"),
    S_3("S-3"),
    S_4("S-4"),
    I("I"),
    II("II"),
    III("III");

    private final String label;

    InspectionLevel(String label) {
        this.label = label;
    }

    /** As the standard writes it, such as {@code S-4} or {@code II}. */
    public String label() {
        return label;
    }

    /** @param label as the standard writes it, in any case; null finds nothing */
    public static Optional<InspectionLevel> of(String label) {
        return Arrays.stream(values()).filter(level -> level.label.equalsIgnoreCase(label)).findFirst();
    }
}
