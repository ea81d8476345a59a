package io.linkwright.catalog.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import io.linkwright.catalog.platform.Platform.Kind;
import io.linkwright.catalog.product.EvidenceRules;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.FormFactor;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.ProductContext;
import io.linkwright.catalog.product.ProductFault;
import io.linkwright.catalog.product.TextRules;

/** Finds what cannot be true of a platform. All rules are asked, so that all contradictions are told at once. */
public final class PlatformCheck {

    private static final int MOST_CAGES = 4096;
    private static final double HIGHEST_W = 100;

    private static final List<BiFunction<Platform, ProductContext, List<ProductFault>>> RULES = List.of(
            (platform, context) -> TextRules.names("/name", platform.name(), platform.aliases()),
            (platform, context) -> TextRules.texts(platform.vendor(), platform.description(), platform.notes()),
            (platform, context) -> EvidenceRules.sources(platform, platform.notes(), context),
            PlatformCheck::kind, PlatformCheck::portGroups, PlatformCheck::cages, PlatformCheck::lanes, PlatformCheck::speeds,
            PlatformCheck::topStyles, PlatformCheck::power, PlatformCheck::portClasses);

    public static List<ProductFault> faults(Platform platform, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        RULES.forEach(rule -> faults.addAll(rule.apply(platform, context)));
        return faults;
    }

    /** A switch or NIC has ports; a server has NICs instead. */
    static List<ProductFault> kind(Platform platform, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        boolean node = platform.kind() == Kind.NODE;
        if (node != platform.ports().isEmpty()) {
            faults.add(new ProductFault("/ports", "kind", node ? "A server's ports are those of its NICs; leave them out."
                    : "Say which ports it has."));
        }
        if (node != (platform.nicSlots() != null)) {
            faults.add(new ProductFault("/nicSlots", "kind", node ? "Say how many NICs the server takes."
                    : "Only a server has slots for NICs."));
        }
        if (!node && platform.protocols() == null) {
            faults.add(new ProductFault("/protocols", "kind", "Say which protocols its ports speak."));
        }
        if ((platform.kind() == Kind.SWITCH) != (platform.cooling() != null)) {
            faults.add(new ProductFault("/cooling", "kind", platform.cooling() == null ? "Say how the switch is cooled."
                    : "Cooling is told of switches alone."));
        }
        return faults;
    }

    private interface PortRule {
        void check(String at, PortGroup port, List<ProductFault> faults);
    }

    private static List<ProductFault> each(Platform platform, PortRule rule) {
        List<ProductFault> faults = new ArrayList<>();
        for (int i = 0; i < platform.ports().size(); i++) {
            rule.check("/ports/" + i, platform.ports().get(i), faults);
        }
        return faults;
    }

    static List<ProductFault> portGroups(Platform platform, ProductContext context) {
        Set<String> names = new HashSet<>();
        return each(platform, (at, port, faults) -> {
            if (port.name().isBlank() || port.name().length() > 80 || port.name().codePoints().anyMatch(Character::isISOControl)
                    || !names.add(port.name())) {
                faults.add(new ProductFault(at + "/name", "port-group",
                        "Groups of ports have different names of 1 to 80 characters."));
            }
        });
    }

    static List<ProductFault> cages(Platform platform, ProductContext context) {
        return each(platform, (at, port, faults) -> {
            if (port.cages().value() < 1 || port.cages().value() > MOST_CAGES) {
                faults.add(new ProductFault(at + "/cages/value", "cages",
                        "A group has 1 to " + MOST_CAGES + " cages, not " + port.cages().value() + "."));
            }
        });
    }

    /** A cage runs lanes that some module that fits it is made with. */
    static List<ProductFault> lanes(Platform platform, ProductContext context) {
        return each(platform, (at, port, faults) -> {
            if (port.lanes().value().isEmpty()) {
                faults.add(new ProductFault(at + "/lanes/value", "lanes", "Say which lanes a cage runs."));
            }
            for (int i = 0; i < port.lanes().value().size(); i++) {
                HostLanes lanes = port.lanes().value().get(i);
                if (!carries(port.cage().value(), lanes)) {
                    faults.add(new ProductFault(at + "/lanes/value/" + i, "cage-lanes",
                            "A " + port.cage().value().label() + " cage has no modules with " + lanes + "."));
                }
            }
        });
    }

    /** Fewer lanes may be wired than a module has, as NICs do. */
    private static boolean carries(Cage cage, HostLanes lanes) {
        return Arrays.stream(FormFactor.values()).filter(cage::takes).flatMap(form -> form.lanes().stream())
                .anyMatch(whole -> whole.gbps() == lanes.gbps() && whole.lanes() >= lanes.lanes()
                        && whole.signalling() == lanes.signalling());
    }

    static List<ProductFault> speeds(Platform platform, ProductContext context) {
        return each(platform, (at, port, faults) -> {
            int cage = port.cageGbps();
            if (port.nativePortGbps().value() < 1 || cage > 0 && port.nativePortGbps().value() > cage) {
                faults.add(new ProductFault(at + "/nativePortGbps/value", "port-speed", "A port of "
                        + port.nativePortGbps().value() + " Gb/s does not go with a cage of " + cage + " Gb/s."));
            }
            if (port.maxEthernetGbps() != null && port.maxEthernetGbps().value() > port.nativePortGbps().value()) {
                faults.add(new ProductFault(at + "/maxEthernetGbps/value", "port-speed",
                        "One Ethernet link is not faster than its port."));
            }
        });
    }

    static List<ProductFault> topStyles(Platform platform, ProductContext context) {
        return each(platform, (at, port, faults) -> {
            if (port.cage().value().osfpFamily()) {
                return;
            }
            for (Figure<?> tops : new Figure<?>[] { port.topStylesAir(), port.topStylesLiquid() }) {
                if (tops != null) {
                    faults.add(new ProductFault(at + (tops == port.topStylesAir() ? "/topStylesAir" : "/topStylesLiquid"),
                            "top-style", "Modules for " + port.cage().value().label() + " cages have no choice of tops."));
                }
            }
        });
    }

    static List<ProductFault> power(Platform platform, ProductContext context) {
        return each(platform, (at, port, faults) -> {
            if (port.maxPowerW() != null && !(port.maxPowerW().value() > 0 && port.maxPowerW().value() <= HIGHEST_W)) {
                faults.add(new ProductFault(at + "/maxPowerW/value", "power-range",
                        "A cage feeds more than 0 and at most " + HIGHEST_W + " W."));
            }
        });
    }

    static List<ProductFault> portClasses(Platform platform, ProductContext context) {
        return each(platform, (at, port, faults) -> {
            if (port.classes().value().isEmpty()) {
                faults.add(new ProductFault(at + "/classes/value", "port-class", "Name one class of ports at least."));
            }
            port.classes().value().stream().filter(name -> !context.portClasses().contains(name)).sorted()
                    .forEach(name -> faults.add(new ProductFault(at + "/classes/value", "unknown-port-class",
                            "There is no class of ports " + name + ".")));
        });
    }

    private PlatformCheck() {
    }
}
