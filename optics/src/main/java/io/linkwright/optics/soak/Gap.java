package io.linkwright.optics.soak;

/** A stretch of the run without rows, in seconds from its begin. */
public record Gap(double fromS, double toS) {

    public double seconds() {
        return toS - fromS;
    }
}
