package io.linkwright.optics.budget;

/**
 * Insertion loss of a passive channel: fibre and connections.
 *
 * <p>
 * \(IL = a \cdot l + n \cdot c\) with attenuation \(a\) in dB/km, length \(l\) in km, \(n\) connections of \(c\) dB each.
 *
 * @param lengthM metres of fibre, at least 0
 * @param grade its grade
 * @param connections mated pairs between the two modules, their own faces included
 * @param lossPerConnectionDb highest loss of one mated pair
 */
public record LinkBudget(double lengthM, FibreGrade grade, int connections, double lossPerConnectionDb) {

    /**
     * Highest loss of one mated MPO or LC pair of a low-loss patch cord, in dB. Recalled from cable data sheets, not read:
     * 0.35 dB is usual for "elite" ferrules, 0.5 dB is promised more widely.
     */
    public static final double USUAL_CONNECTION_LOSS_DB = 0.5;

    public LinkBudget {
        if (!(lengthM >= 0) || connections < 0 || !(lossPerConnectionDb >= 0)) {
            throw new IllegalArgumentException("a channel has no negative length, connections or loss");
        }
    }

    /** One cable straight from module to module. */
    public static LinkBudget ofPatchCord(double lengthM, FibreGrade grade) {
        return new LinkBudget(lengthM, grade, 2, USUAL_CONNECTION_LOSS_DB);
    }

    /** Loss of the whole channel in dB. */
    public double insertionLossDb() {
        return grade.attenuationDbPerKm() * lengthM / 1000 + connections * lossPerConnectionDb;
    }

    /**
     * @param allowedDb highest channel insertion loss of the optical interface
     * @return what is left in dB; negative when the channel loses too much
     */
    public double marginDb(double allowedDb) {
        return allowedDb - insertionLossDb();
    }
}
