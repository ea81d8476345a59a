package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Transceiver;

/**
 * A split with everything that the question says of it.
 *
 * @param speedGbps of one branch; 0 when none makes sense
 * @param trunk how the trunk module is run; null for a cable assembly and where it does not run at that speed
 * @param branches how the module of each kind of branch is run; empty for a cable assembly
 */
record BreakoutCase(int speedGbps, Optic trunk, List<Optic> branches, BreakoutQuestion asked) {

    Transceiver module() {
        return asked.trunk().part() instanceof Transceiver module ? module : null;
    }

    CableAssembly assembly() {
        return asked.trunk().part() instanceof CableAssembly assembly ? assembly : null;
    }

    /** Links that the trunk gives at that speed. */
    int capacity() {
        if (assembly() != null) {
            return assembly().branches().value();
        }
        return trunk == null ? 0 : trunk.application().count();
    }
}
