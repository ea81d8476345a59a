package io.linkwright.optics.soak;

/**
 * Ageing that doubles with so many degrees: \(AF = \exp\left(\frac{E_a}{k}\left(\frac{1}{T_{use}} -
 * \frac{1}{T_{stress}}\right)\right)\) with temperatures in kelvin and k = 8.617333262e-5 eV/K (CODATA 2018). Holds for one
 * mechanism with one activation energy; it says nothing of wear by plugging, dust or electrostatic discharge.
 */
public final class Arrhenius {

    private static final double BOLTZMANN_EV_PER_K = 8.617333262e-5;
    private static final double ZERO_C_K = 273.15;

    private Arrhenius() {
    }

    /**
     * How much faster a part ages at one temperature than at another.
     *
     * @param activationEnergyEv 0 or more
     * @throws IllegalArgumentException for a temperature below absolute zero
     */
    public static double accelerationFactor(double activationEnergyEv, double useC, double stressC) {
        if (!(useC > -ZERO_C_K) || !(stressC > -ZERO_C_K) || !(activationEnergyEv >= 0)) {
            throw new IllegalArgumentException("temperatures lie above absolute zero and an activation energy is not negative");
        }
        return Math.exp(activationEnergyEv / BOLTZMANN_EV_PER_K * (1 / (useC + ZERO_C_K) - 1 / (stressC + ZERO_C_K)));
    }
}
