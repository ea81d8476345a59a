package io.linkwright.vetting.audit;

/**
 * What becomes of a value in the uncertainty zone. The guard band is the expanded uncertainty U (coverage factor 2) as a whole,
 * the cautious choice of ISO 14253-1: a conforming value then is good in all but about 2.5 of 100 cases at the worst, right at
 * the guard band. (The later edition's default of 95 % would let 0.83 U suffice; recalled, to be verified.)
 */
public enum DecisionRule {
    /** Good only where conformity is proven, bad only where nonconformity is: the rest is undecided. */
    GUARDED_ACCEPTANCE,
    /** By the value alone, as if it were exact. */
    SIMPLE,
    /** Bad only where nonconformity is proven; the rest is good. For a buyer who must prove a claim against a supplier. */
    GUARDED_REJECTION;

    /** What a rule makes of one reading. */
    enum Fate {
        ACCEPTED,
        UNDECIDED,
        REJECTED
    }

    Fate fate(ConformityZone zone, boolean holds) {
        return switch (this) {
            case SIMPLE -> holds ? Fate.ACCEPTED : Fate.REJECTED;
            case GUARDED_REJECTION -> zone == ConformityZone.NONCONFORMING ? Fate.REJECTED : Fate.ACCEPTED;
            case GUARDED_ACCEPTANCE -> switch (zone) {
                case CONFORMING -> Fate.ACCEPTED;
                case UNCERTAIN -> Fate.UNDECIDED;
                case NONCONFORMING -> Fate.REJECTED;
            };
        };
    }

    String inWords() {
        return switch (this) {
            case GUARDED_ACCEPTANCE -> "guarded acceptance";
            case SIMPLE -> "simple acceptance";
            case GUARDED_REJECTION -> "guarded rejection";
        };
    }
}
