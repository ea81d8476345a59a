package io.linkwright.catalog.analysis;

import java.util.Set;

/** Roles of chassis. */
final class Roles {

    private static final Set<String> AT_NODES = Set.of("node", "fabric-manager");

    /** Whether links end there and go no further. */
    static boolean atNodes(String role) {
        return AT_NODES.contains(role);
    }

    private Roles() {
    }
}
