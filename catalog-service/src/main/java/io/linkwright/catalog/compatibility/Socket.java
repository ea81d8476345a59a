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
import io.linkwright.catalog.product.Pmd;
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
 * @param fastestLinkGbps highest speed of one link under {@code protocol}
 * @param nativePmd optical interface the module must have before any breakout; null when any will do
 * @param pointer into the request, to the field that names the platform
 * @param firmware release that the platform runs; null when unknown
 * @param fromMemory figures of the platform that were recalled and not read
 */
public record Socket(String role, String platform, Platform.Kind kind, String vendor, Cage cage, List<HostLanes> lanes,
        Set<TopStyle> topStyles,
        Figure<Double> maxPowerW, Set<String> classes, String classesSource, int linksPerCage, int speedGbps,
        Figure<Integer> fastestLinkGbps, Protocol protocol, Pmd nativePmd, String pointer, String firmware,
        List<String> fromMemory) {

    public static Socket of(Platform platform, Demand demand) {
        return of(platform, platform.ports(), demand);
    }

    /** @param ports those cages of the platform that count; at least one group */
    public static Socket of(Platform platform, List<PortGroup> ports, Demand demand) {
        PortGroup first = ports.get(0);
        Set<String> classes = new HashSet<>(first.classes().value());
        ports.forEach(port -> classes.retainAll(port.classes().value()));
        Figure<Set<TopStyle>> tops = demand.cooling == Cooling.LIQUID ? first.topStylesLiquid() : first.topStylesAir();
        Figure<Double> power = ports.stream().map(PortGroup::maxPowerW).filter(limit -> limit != null)
                .min(Comparator.comparing(Figure::value)).orElse(null);
        return new Socket(demand.role, platform.name(), platform.kind(), platform.vendor(), first.cage().value(),
                first.lanes().value(),
                tops == null ? null : tops.value(), power, Set.copyOf(classes), first.classes().source(), demand.linksPerCage,
                demand.speedGbps, first.fastestLinkGbps(demand.protocol), demand.protocol, demand.nativePmd, demand.pointer,
                null,
                recalled(first, demand.protocol, tops, power));
    }

    /** The same end, where the release of its firmware is known. */
    Socket running(String release) {
        return new Socket(role, platform, kind, vendor, cage, lanes, topStyles, maxPowerW, classes, classesSource, linksPerCage,
                speedGbps, fastestLinkGbps, protocol, nativePmd, pointer, release, fromMemory);
    }

    /** Whether the maker of the part lists it for one of the classes of these ports. */
    boolean accepts(Plug plug) {
        for (String name : plug.ports().value()) {
            if (classes.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may run that release, for all that is known. */
    boolean mayRun(String release) {
        return firmware == null || release == null || firmware.equals(release);
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
    public record Demand(String role, int linksPerCage, int speedGbps, Protocol protocol, Cooling cooling, Pmd nativePmd,
            String pointer) {
    }
}
