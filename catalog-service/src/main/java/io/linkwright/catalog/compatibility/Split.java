package io.linkwright.catalog.compatibility;

/**
 * How links share the plugs of one cable between two modules.
 *
 * @param branches plugs at the branch end; 1 for a straight cable
 * @param trunkAtFar whether the single plug sits at the far module; true for a straight cable
 * @param linksPerTrunk links that one cable carries
 * @param cablesPerLink 1, or more where one link takes several connectors
 */
record Split(int branches, boolean trunkAtFar, int linksPerTrunk, int cablesPerLink) {

    /** Null when no whole number of plugs at one end answers to one at the other. */
    static Split of(Optic near, Optic far) {
        // Links on one connector, as a fraction: below one where a link takes several connectors.
        int nearShare = near.application().count() * far.connectors();
        int farShare = far.application().count() * near.connectors();
        int larger = Math.max(nearShare, farShare);
        int smaller = Math.min(nearShare, farShare);
        if (larger % smaller != 0) {
            return null;
        }
        Optic trunk = farShare >= nearShare ? far : near;
        int links = trunk.application().count();
        int connectors = trunk.connectors();
        return new Split(larger / smaller, trunk == far, Math.max(1, links / connectors), Math.max(1, connectors / links));
    }
}
