package io.linkwright.catalog.compatibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.linkwright.catalog.platform.Cage;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * One end of a tier: the cages of a platform, and what is asked of the module in each of them. Where a platform has cages of
 * different strength, the weakest counts, because the counts fill all of them.
 *
 * @param role such as {@code leaf}
 * @param topStyles tops that fit; null when unknown or when the form factor has one only
 * @param maxPowerW null when not published
 * @param classes port classes of all cages
 * @param linksPerCage links each cage has to give at {@code speedGbps}
 * @param nativePmd optical interface the module must have before any breakout; null when any will do
 * @param pointer into the request, to the field that names the platform
 * @param fromMemory figures of the platform that were recalled and not read
 */
public record Socket(String role, String platform, Cage cage, List<HostLanes> lanes, Set<TopStyle> topStyles,
        Figure<Double> maxPowerW, Set<String> classes, String classesSource, int linksPerCage, int speedGbps,
        Protocol protocol, String nativePmd, String pointer, List<String> fromMemory) {

    public static Socket of(Platform platform, Demand demand) {
        PortGroup first = platform.ports().get(0);
        Set<String> classes = new HashSet<>(first.classes().value());
        platform.ports().forEach(port -> classes.retainAll(port.classes().value()));
        Figure<Set<TopStyle>> tops = demand.cooling == Cooling.LIQUID ? first.topStylesLiquid() : first.topStylesAir();
        Figure<Double> power = platform.ports().stream().map(PortGroup::maxPowerW).filter(limit -> limit != null)
                .min(Comparator.comparing(Figure::value)).orElse(null);
        return new Socket(demand.role, platform.name(), first.cage().value(), first.lanes().value(),
                tops == null ? null : tops.value(), power, Set.copyOf(classes), first.classes().source(), demand.linksPerCage,
                demand.speedGbps, demand.protocol, demand.nativePmd, demand.pointer,
                recalled(first, demand.protocol, tops, power));
    }

    private static List<String> recalled(PortGroup port, Protocol protocol, Figure<?> tops, Figure<?> power) {
        List<String> names = new ArrayList<>();
        note(names, "cages", port.cages());
        note(names, "cage", port.cage());
        note(names, "lanes", port.lanes());
        note(names, "port speed", port.fastestLinkGbps(protocol));
        note(names, "module tops", tops);
        note(names, "cage power", power);
        note(names, "qualified parts", port.classes());
        return List.copyOf(names);
    }

    private static void note(List<String> names, String name, Figure<?> figure) {
        if (figure != null && figure.fromMemory()) {
            names.add(name);
        }
    }

    /** What a tier asks of one end; see {@link Socket} for the fields. */
    public record Demand(String role, int linksPerCage, int speedGbps, Protocol protocol, Cooling cooling, String nativePmd,
            String pointer) {
    }
}
