package io.linkwright.catalog.product;

import java.util.List;
import java.util.Set;

/**
 * An end that goes into a cage, of a module or of a cable.
 *
 * @param at pointer to the object that holds its figures; empty for a module
 */
record PlugFigures(String at, Figure<FormFactor> formFactor, Figure<TopStyle> topStyle, Figure<HostLanes> host,
        Figure<Double> maxPowerW, Figure<Set<String>> ports) {

    /** Of a module one, of a cable assembly two, of a fibre cable none. */
    static List<PlugFigures> of(Product product) {
        if (product instanceof Transceiver module) {
            return List.of(new PlugFigures("", module.formFactor(), module.topStyle(), module.host(), module.maxPowerW(),
                    module.ports()));
        }
        if (product instanceof CableAssembly assembly) {
            return List.of(of("/trunkEnd", assembly.trunkEnd()), of("/branchEnd", assembly.branchEnd()));
        }
        return List.of();
    }

    private static PlugFigures of(String at, CableAssembly.PlugEnd end) {
        return new PlugFigures(at, end.formFactor(), end.topStyle(), end.host(), end.maxPowerW(), end.ports());
    }

    ProductFault fault(String field, String code, String message) {
        return new ProductFault(at + field, code, message);
    }
}
