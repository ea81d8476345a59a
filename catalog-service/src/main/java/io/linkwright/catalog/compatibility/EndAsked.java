package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.CableAssembly.PlugEnd;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * A part in a port, as somebody asks for it.
 *
 * @param part a module or a cable assembly
 * @param end which plug of an assembly; null when that was not said
 * @param platform null when only the light is asked about
 * @param group cages of the platform; null for any
 * @param cooling of the chassis; null when that was not said
 * @param firmware release that the platform runs; null when unknown
 * @param fec what the port is set to; null for what the interface needs
 * @param pointer JSON pointer to this end; empty when it is the body
 */
public record EndAsked(Product part, CableEnd end, Platform platform, PortGroup group, Cooling cooling, String firmware,
        Fec fec, String pointer) {

    public enum CableEnd {
        TRUNK,
        BRANCH
    }

    /** A part and nothing more. */
    static EndAsked of(Product part, Platform platform, String pointer) {
        return new EndAsked(part, null, platform, null, null, null, null, pointer);
    }

    EndAsked plug(CableEnd which) {
        return new EndAsked(part, which, platform, group, cooling, firmware, fec, pointer);
    }

    /** The groups of cages that may be meant. */
    List<PortGroup> groups() {
        return group == null ? platform.ports() : List.of(group);
    }

    /** How the chassis is cooled: as asked, or the only way it is built, or by air. */
    Cooling coolingOrUsual() {
        if (cooling != null) {
            return cooling;
        }
        boolean liquidOnly = platform.cooling() != null && !platform.cooling().value().contains(Cooling.AIR);
        return liquidOnly ? Cooling.LIQUID : Cooling.AIR;
    }

    boolean speaks(Protocol protocol) {
        boolean byPart = part instanceof Transceiver module ? module.protocols().value().contains(protocol)
                : ((CableAssembly) part).protocols().value().contains(protocol);
        return byPart && byPlatform(protocol);
    }

    boolean byPlatform(Protocol protocol) {
        return platform == null || platform.protocols() == null || platform.protocols().value().contains(protocol);
    }

    /** Fastest link of one port; unbounded when no platform was named. */
    int fastestLinkGbps(Protocol protocol) {
        return platform == null ? Integer.MAX_VALUE : groups().get(0).fastestLinkGbps(protocol).value();
    }

    static PlugEnd plugOf(CableAssembly assembly, CableEnd end) {
        return end == CableEnd.BRANCH ? assembly.branchEnd() : assembly.trunkEnd();
    }
}
