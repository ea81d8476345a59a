package io.linkwright.catalog.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import io.linkwright.contracts.catalog.Analysis.PathLatency;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;

/**
 * Every class of path through a fabric: up so many tiers and down again, with the longest cables of each tier and, where they
 * differ, with the shortest.
 */
final class PathLatencies {

    private static final List<String> CLASSES = List.of("same-leaf", "leaf-spine", "three-tier");

    private final Fabric fabric;
    private final Delays delays;

    PathLatencies(Fabric fabric, Delays delays) {
        this.fabric = fabric;
        this.delays = delays;
    }

    List<PathLatency> all() {
        List<PathLatency> paths = new ArrayList<>();
        for (int top = 1; top <= fabric.tiers().size(); top++) {
            paths.add(path(top, "longest", PathLatencies::longestM));
            if (fabric.tiers().subList(0, top).stream().anyMatch(tier -> shortestM(tier) < longestM(tier))) {
                paths.add(path(top, "shortest", PathLatencies::shortestM));
            }
        }
        return paths;
    }

    private PathLatency path(int top, String run, ToDoubleFunction<Tier> cableM) {
        PathSum sum = new PathSum().add(delays.nics(), 1);
        for (int i = 0; i < top; i++) {
            Tier tier = fabric.tiers().get(i);
            Leg leg = delays.leg(tier, cableM.applyAsDouble(tier));
            sum.link(leg).link(leg);
            Leg.Delay passed = delays.through(platform(tier.far().role()));
            sum.through(passed);
            if (i < top - 1) {
                sum.through(passed);
            }
        }
        return sum.as(CLASSES.get(top - 1), run);
    }

    private String platform(String role) {
        return fabric.chassis().stream().filter(chassis -> chassis.role().equals(role)).map(Chassis::platform).findFirst()
                .orElse(role);
    }

    private static double longestM(Tier tier) {
        return tier.cable() == null ? tier.distanceM() : tier.cable().lengthM();
    }

    private static double shortestM(Tier tier) {
        return tier.cables() == null ? longestM(tier) : tier.cables().get(tier.cables().size() - 1).lengthM();
    }
}
