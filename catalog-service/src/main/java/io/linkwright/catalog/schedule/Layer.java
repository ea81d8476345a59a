package io.linkwright.catalog.schedule;

/**
 * Chassis of a fabric that play the same role.
 *
 * @param role such as {@code leaf}
 * @param platform of the chassis: for nodes the server
 * @param count how many there are
 * @param cages of one chassis
 */
record Layer(String role, String platform, int count, int cages, ChassisNames names) {

    /** Without fabric managers, which stand among the nodes. */
    int own() {
        return Math.min(count, names.managersFrom());
    }

    boolean nodes() {
        return role.equals("node");
    }
}
