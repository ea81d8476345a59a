package io.linkwright.vetting.audit;

/** Where a value lies to its limit, its uncertainty considered (ISO 14253-1). */
public enum ConformityZone {
    /** Good, and further inside than the uncertainty reaches. */
    CONFORMING,
    /** Within the uncertainty of the limit: neither conformity nor nonconformity is proven. */
    UNCERTAIN,
    /** Bad, and further outside than the uncertainty reaches. */
    NONCONFORMING;

    /** @param uncertainty expanded, in the unit of the margin; with 0 no zone is uncertain */
    static ConformityZone of(Bound.Check check, double uncertainty) {
        if (check.holdsWith(Figures.difference(check.margin(), uncertainty))) {
            return CONFORMING;
        }
        return check.holdsWith(Figures.sum(check.margin(), uncertainty)) ? UNCERTAIN : NONCONFORMING;
    }
}
