package io.linkwright.optics.budget;

/** Grades of fibre between modules (ISO/IEC 11801). */
public enum FibreGrade {
    OM3(3.0),
    OM4(3.0),
    OM5(3.0),
    OS2(0.5);

    private final double attenuationDbPerKm;

    FibreGrade(double attenuationDbPerKm) {
        this.attenuationDbPerKm = attenuationDbPerKm;
    }

    /**
     * Highest attenuation of cabled fibre in dB/km: multimode at 850 nm, single-mode at 1310 nm as the IEEE 802.3 channel
     * models count it. Recalled from the cabling standards, not read.
     */
    public double attenuationDbPerKm() {
        return attenuationDbPerKm;
    }

    public boolean multimode() {
        return this != OS2;
    }
}
