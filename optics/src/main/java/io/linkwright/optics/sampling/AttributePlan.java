package io.linkwright.optics.sampling;

/**
 * How one lot is inspected by attributes.
 *
 * @param codeLetter of the lot size and level
 * @param planLetter of the plan that applies; another one where the table has an arrow
 * @param sampleSize units to draw at random; the whole lot where the table asks for as many or more
 * @param acceptanceNumber Ac: with at most so many nonconforming units in the sample the lot is accepted
 * @param rejectionNumber Re: with at least so many it is not. Between the two, which happens on reduced inspection only, it is
 *        accepted and normal inspection comes back
 */
public record AttributePlan(long lotSize, InspectionLevel level, Severity severity, Aql aql, String codeLetter,
        String planLetter, int sampleSize, int acceptanceNumber, int rejectionNumber) {

    /** What a sample says of its lot. */
    public enum Decision {
        ACCEPTED,
        /** Reduced inspection, between Ac and Re. */
        ACCEPTED_BUT_BACK_TO_NORMAL,
        NOT_ACCEPTED
    }

    /** Whether every unit of the lot is in the sample. */
    public boolean wholeLot() {
        return sampleSize >= lotSize;
    }

    /** @param nonconforming units of the sample that do not hold their limits */
    public Decision decide(int nonconforming) {
        if (nonconforming < 0 || nonconforming > sampleSize) {
            throw new IllegalArgumentException(nonconforming + " units of a sample of " + sampleSize);
        }
        if (nonconforming <= acceptanceNumber) {
            return Decision.ACCEPTED;
        }
        return nonconforming < rejectionNumber ? Decision.ACCEPTED_BUT_BACK_TO_NORMAL : Decision.NOT_ACCEPTED;
    }

    /** The largest number of nonconforming units with which the lot is still accepted. */
    public int largestAccepted() {
        return rejectionNumber - 1;
    }

    public OperatingCharacteristic characteristic() {
        return new OperatingCharacteristic(lotSize, sampleSize, largestAccepted());
    }

    /** Such as {@code ISO 2859-1 level II, AQL 0.65 %, normal: letter K, n 125, Ac 2, Re 3}. */
    public String inWords() {
        return "ISO 2859-1 level " + level.label() + ", AQL " + aql.label() + " %, " + severity.word() + ": letter "
                + planLetter + (planLetter.equals(codeLetter) ? "" : " (by the arrow from " + codeLetter + ")") + ", n "
                + sampleSize + (wholeLot() ? " (the whole lot)" : "") + ", Ac " + acceptanceNumber + ", Re " + rejectionNumber;
    }
}
