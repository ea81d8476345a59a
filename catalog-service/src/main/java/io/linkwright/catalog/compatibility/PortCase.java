package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Transceiver;

/**
 * A part in a port with everything that the question says of it.
 *
 * @param groups the cages it was judged in
 */
record PortCase(Plug plug, Socket socket, List<PortGroup> groups, PortQuestion asked) {

    /** Null for a cable assembly. */
    Transceiver module() {
        return asked.end().part() instanceof Transceiver module ? module : null;
    }

    /** Null for a module. */
    CableAssembly assembly() {
        return asked.end().part() instanceof CableAssembly assembly ? assembly : null;
    }

    int cages() {
        return groups.stream().mapToInt(group -> group.cages().value()).sum();
    }

    String pointer(String field) {
        return asked.end().pointer() + "/" + field;
    }
}
