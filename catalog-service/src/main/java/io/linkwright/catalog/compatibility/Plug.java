package io.linkwright.catalog.compatibility;

import java.util.Set;

import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.CableAssembly.PlugEnd;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.FormFactor;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.Lifecycle;
import io.linkwright.catalog.product.Retiming;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * What a cage sees of a part: a module, or one end of a cable assembly.
 *
 * @param topStyle null where the form factor has only one
 * @param maxPowerW null when unknown
 * @param links links it carries at the asked speed; 0 when it does not run at that speed
 * @param nativePmd null for a cable assembly
 * @param successor what replaces it; null when nothing does
 * @param retiming null for a cable assembly and when unknown
 */
public record Plug(String partNumber, Figure<FormFactor> formFactor, Figure<TopStyle> topStyle, Figure<HostLanes> host,
        Figure<Double> maxPowerW, Figure<Set<Protocol>> protocols, Figure<Set<String>> ports, int links, String nativePmd,
        Lifecycle lifecycle, String successor, Figure<Retiming> retiming) {

    /** Whether the host does equalising that other parts do themselves. */
    boolean leansOnTheHost() {
        return host.value().signalling() == HostLanes.Signalling.LINEAR
                || retiming != null && (retiming.value() == Retiming.LPO || retiming.value() == Retiming.LRO);
    }

    public static Plug of(Transceiver module, int links) {
        return new Plug(module.partNumber(), module.formFactor(), module.topStyle(), module.host(), module.maxPowerW(),
                module.protocols(), module.ports(), links, module.nativeApplication().pmd(), module.lifecycle(),
                module.successor(), module.retiming());
    }

    public static Plug of(CableAssembly assembly, PlugEnd end, int speedGbps) {
        int total = end.host().value().totalGbps();
        return new Plug(assembly.partNumber(), end.formFactor(), end.topStyle(), end.host(), end.maxPowerW(),
                assembly.protocols(), end.ports(), total % speedGbps == 0 ? total / speedGbps : 0, null,
                assembly.lifecycle(), assembly.successor(), null);
    }

    /** The same without its names. Rules ask for neither, so parts that are equal then go into the same ports. */
    public Plug unnamed() {
        return new Plug("", formFactor, topStyle, host, maxPowerW, protocols, ports, links, nativePmd, lifecycle, null,
                retiming);
    }
}
