package io.linkwright.catalog.product;

import java.util.Arrays;

/** Ranges of case temperature that modules are sold for. */
public enum TemperatureGrade {
    COMMERCIAL(0, 70),
    EXTENDED(-5, 85),
    INDUSTRIAL(-40, 85);

    private final double minC;
    private final double maxC;

    TemperatureGrade(double minC, double maxC) {
        this.minC = minC;
        this.maxC = maxC;
    }

    /** Null when no grade has just this range. */
    public static TemperatureGrade of(double minC, double maxC) {
        return Arrays.stream(values()).filter(grade -> grade.minC == minC && grade.maxC == maxC).findFirst().orElse(null);
    }

    public double minC() {
        return minC;
    }

    public double maxC() {
        return maxC;
    }
}
