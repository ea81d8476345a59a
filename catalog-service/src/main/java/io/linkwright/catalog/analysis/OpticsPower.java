package io.linkwright.catalog.analysis;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.catalog.Analysis.Power;
import io.linkwright.contracts.catalog.Analysis.SwitchPower;
import io.linkwright.contracts.catalog.Analysis.TierPower;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.End;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;

/**
 * What the optics draw. A watt per gigabit a second is a nanojoule per bit, so 1 W/(Gb/s) = 1,000 pJ/bit. Injection is what all
 * NICs of the compute fabric send together; bisection is half of what its narrowest layer of links carries in one direction.
 */
final class OpticsPower {

    private static final double PJ_PER_NJ = 1000;

    private final PartFacts facts;
    private long unknown;

    OpticsPower(PartFacts facts) {
        this.facts = facts;
    }

    Power of(List<Fabric> fabrics) {
        List<TierPower> tiers = new ArrayList<>();
        List<SwitchPower> switches = new ArrayList<>();
        for (Fabric fabric : fabrics) {
            fabric.tiers().forEach(tier -> tiers.add(tier(fabric, tier)));
            fabric.chassis().stream().filter(chassis -> !Roles.atNodes(chassis.role()))
                    .map(chassis -> switchPower(fabric, chassis)).forEach(switches::add);
        }
        String compute = fabrics.get(0).name();
        double computeW = tiers.stream().filter(tier -> tier.fabric().equals(compute)).mapToDouble(TierPower::maxW).sum();
        double injectionGbps = Capacity.injectionGbps(fabrics.get(0));
        double bisectionGbps = Capacity.bisectionGbps(fabrics.get(0));
        Double typicalW = 0.0;
        for (TierPower tier : tiers) {
            typicalW = typicalW == null || tier.typicalW() == null ? null : (Double) (typicalW + tier.typicalW());
        }
        return new Power(tiers.stream().mapToDouble(TierPower::maxW).sum(), typicalW, unknown, computeW, injectionGbps,
                bisectionGbps, computeW / injectionGbps, PJ_PER_NJ * computeW / injectionGbps, computeW / bisectionGbps,
                PJ_PER_NJ * computeW / bisectionGbps, tiers, switches);
    }

    private TierPower tier(Fabric fabric, Tier tier) {
        boolean assembly = tier.cable() == null;
        double nearW = assembly ? 0 : maxW(tier.near());
        double farW = maxW(tier.far());
        Double typicalNearW = assembly ? null : typicalW(tier.near());
        Double typicalFarW = typicalW(tier.far());
        return new TierPower(fabric.name(), tier.name(), nearW, farW, nearW + farW,
                typicalNearW == null || typicalFarW == null ? null : (Double) (typicalNearW + typicalFarW));
    }

    private double maxW(End end) {
        if (end.maxPowerW() == null) {
            unknown += end.modules();
            return 0;
        }
        return end.modules() * end.maxPowerW();
    }

    private Double typicalW(End end) {
        return facts.product(end.partNumber()).filter(Transceiver.class::isInstance).map(Transceiver.class::cast)
                .map(Transceiver::typicalPowerW).map(typical -> end.modules() * typical.value()).orElse(null);
    }

    private SwitchPower switchPower(Fabric fabric, Chassis chassis) {
        long modules = 0;
        Double watts = 0.0;
        for (Tier tier : fabric.tiers()) {
            for (End end : List.of(tier.near(), tier.far())) {
                if (end.role().equals(chassis.role())) {
                    long here = FullestSwitch.modules(fabric, tier, end, chassis.count());
                    modules += here;
                    Double each = plugW(tier, end);
                    watts = watts == null || each == null ? null : (Double) (watts + here * each);
                }
            }
        }
        return new SwitchPower(fabric.name(), chassis.role(), chassis.platform(), chassis.count(), modules, watts,
                facts.platform(chassis.platform()).map(OpticsPower::cagesLimitW).orElse(null));
    }

    /** Of one plug; the power of a cable assembly is that of all its plugs, so that of one of them is not known here. */
    private static Double plugW(Tier tier, End end) {
        return tier.cable() == null ? null : end.maxPowerW();
    }

    private static Double cagesLimitW(Platform platform) {
        double limitW = 0;
        for (PortGroup port : platform.ports()) {
            if (port.maxPowerW() == null) {
                return null;
            }
            limitW += port.cages().value() * port.maxPowerW().value();
        }
        return limitW;
    }
}
