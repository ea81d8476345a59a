package io.linkwright.catalog.schedule;

import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.Tier;

/**
 * What makes the links of a tier: modules and fibre cables, or cable assemblies whose plugs cannot be taken off.
 *
 * @param assembly whether the cable and its plugs are one part
 * @param linksPerCable 4 for a breakout over four lines
 * @param cablesPerLink 2 where one link takes two connectors
 * @param trunkAtFar whether the single plug of a breakout sits at the far end
 * @param breakout whether the lines of a cable end at different modules
 */
record Joint(boolean assembly, int linksPerCable, int cablesPerLink, boolean trunkAtFar, boolean breakout) {

    static Joint of(Tier tier) {
        Cable cable = tier.cable();
        if (cable == null) {
            return new Joint(true, tier.far().linksPerModule(), 1, true,
                    tier.near().linksPerModule() < tier.far().linksPerModule());
        }
        long cables = tier.cables() == null ? cable.cables() : tier.cables().stream().mapToLong(Cable::cables).sum();
        int perLink = cable.linksPerCable() > 1 ? 1 : (int) Math.max(1, cables / Math.max(1, tier.links()));
        boolean straight = cable.linksPerCable() == 1 || tier.far().linksPerModule() == tier.near().linksPerModule();
        return new Joint(false, cable.linksPerCable(), perLink,
                straight || tier.far().linksPerModule() > tier.near().linksPerModule(), !straight);
    }

    /** Which of the module's connectors the link uses at the trunk end, from 0; of several the first. */
    int trunkFace(int port) {
        return port / linksPerCable * cablesPerLink;
    }

    /** Which line of the cable the link uses, from 0. */
    int branch(int trunkPort) {
        return trunkPort % linksPerCable;
    }

    /** Which connector the link uses at the other end, from 0: each branch has one of its own, a straight cable does not. */
    int branchFace(int port) {
        return breakout ? port * cablesPerLink : trunkFace(port);
    }
}
