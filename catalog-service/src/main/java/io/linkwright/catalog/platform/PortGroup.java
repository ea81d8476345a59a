package io.linkwright.catalog.platform;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.Nullable;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * Cages of a platform that are alike.
 *
 * @param lanes what one cage runs, at most
 * @param nativePortGbps speed of a port as it is without splitting; a cage of higher capacity holds several
 * @param maxEthernetGbps highest speed of one Ethernet link; null when it is that of the port
 * @param topStylesAir tops that fit the air-cooled build; null when unknown or when there is one only
 * @param topStylesLiquid tops that fit the liquid-cooled build
 * @param maxPowerW highest module power of one cage; null when not published
 * @param classes port classes that products name
 */
public record PortGroup(String name, Figure<Integer> cages, Figure<Cage> cage, Figure<List<HostLanes>> lanes,
        Figure<Integer> nativePortGbps, @Nullable Figure<Integer> maxEthernetGbps, @Nullable Figure<Set<TopStyle>> topStylesAir,
        @Nullable Figure<Set<TopStyle>> topStylesLiquid,
        @Nullable Figure<Double> maxPowerW, Figure<Set<String>> classes) {

    public PortGroup {
        requireNonNull(name, "name");
        requireNonNull(cages, "cages");
        requireNonNull(cage, "cage");
        requireNonNull(lanes, "lanes");
        requireNonNull(nativePortGbps, "nativePortGbps");
        requireNonNull(classes, "classes");
    }

    /** Highest speed of one link under that protocol. */
    public Figure<Integer> fastestLinkGbps(Protocol protocol) {
        return protocol == Protocol.ETHERNET && maxEthernetGbps != null ? maxEthernetGbps : nativePortGbps;
    }

    /** What one cage carries with its fastest lanes. */
    public int cageGbps() {
        return lanes.value().stream().mapToInt(HostLanes::totalGbps).max().orElse(0);
    }
}
