package io.linkwright.catalog.compatibility;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.linkwright.catalog.platform.Cage;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.FormFactor;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;

/**
 * One family of modules for one chassis, or for any that the catalogue knows.
 *
 * @param chassis the one that was named, or every switch that is cooled so
 * @param named whether one was named
 */
record AdviceCase(Family family, List<Platform> chassis, boolean named, Cooling cooling) {

    /** The two families that buyers choose between. */
    enum Family {
        OSFP(FormFactor.OSFP, Set.of(Cage.OSFP_CAGE, Cage.OSFP224_CAGE)),
        QSFP_DD(FormFactor.QSFP_DD, Set.of(Cage.QSFP_DD_CAGE, Cage.QSFP_DD800_CAGE, Cage.QSFP112_DD_CAGE));

        private final FormFactor formFactor;
        private final Set<Cage> cages;

        Family(FormFactor formFactor, Set<Cage> cages) {
            this.formFactor = formFactor;
            this.cages = cages;
        }

        String label() {
            return formFactor.label();
        }
    }

    /** Cages that take the family, weak and strong. */
    Stream<PortGroup> ports() {
        return chassis.stream().flatMap(platform -> platform.ports().stream())
                .filter(port -> family.cages.contains(port.cage().value()));
    }

    long takers() {
        return chassis.stream().filter(platform -> platform.ports().stream()
                .anyMatch(port -> family.cages.contains(port.cage().value()))).count();
    }

    Figure<Set<TopStyle>> tops(PortGroup port) {
        return cooling == Cooling.LIQUID ? port.topStylesLiquid() : port.topStylesAir();
    }

    /** Tops that suit some of the cages. */
    List<TopStyle> tops() {
        Set<TopStyle> tops = new TreeSet<>();
        ports().map(this::tops).filter(figure -> figure != null).forEach(figure -> tops.addAll(figure.value()));
        return List.copyOf(tops);
    }
}
