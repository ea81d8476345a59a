package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.linkwright.catalog.product.HostLanes.Signalling;
import io.linkwright.optics.connector.ConnectorType;

/** What a module runs, over which fibres. */
final class OpticalRules {

    /** All wavelengths share one pair of fibres. The name is the only thing that tells: FR4 and DR4 both have four lanes. */
    private static final Pattern ONE_PAIR = Pattern.compile(".*?(FR|LR|ER|CWDM)\\d.*|400ZR");
    /** Two wavelengths to a fibre, one each way: half as many pairs as lanes. */
    private static final Pattern TWO_WAVELENGTHS = Pattern.compile(".*SR\\d\\.2");

    static final List<ProductRule> ALL = List.of(
            ProductRule.ofModules("pmd", "A module runs one optical interface at least, and all of them are known.",
                    OpticalRules::knownPmds),
            ProductRule.ofModules("application-rate",
                    "No application carries more than the host gives, and the native one as much.",
                    OpticalRules::rates),
            ProductRule.ofModules("application-per-rate", "There is at most one application for links of a rate.",
                    OpticalRules::onePerRate),
            ProductRule.ofModules("linear-gearbox", "A linear module has optical lanes of the rate of its electrical ones.",
                    OpticalRules::gearbox),
            ProductRule.ofModules("connector", "The connectors hold the fibres of every application, and are of its kind.",
                    OpticalRules::connector));

    private record Running(String pointer, Application application, Pmd pmd) {

        int rateGbps() {
            return application.count() * pmd.rateGbps();
        }

        int fibrePairs() {
            return application.count() * pairs(pmd);
        }
    }

    /** The applications whose interfaces are known: the others are told once, by the rule about them. */
    private static List<Running> running(Transceiver module, ProductContext context) {
        List<Application> applications = module.applications().value();
        List<Running> running = new ArrayList<>();
        for (int i = 0; i < applications.size(); i++) {
            Optional<Pmd> pmd = context.pmd(applications.get(i).pmd());
            if (pmd.isPresent()) {
                running.add(new Running("/applications/value/" + i, applications.get(i), pmd.get()));
            }
        }
        return running;
    }

    static int pairs(Pmd pmd) {
        if (ONE_PAIR.matcher(pmd.name()).matches()) {
            return 1;
        }
        return TWO_WAVELENGTHS.matcher(pmd.name()).matches() ? pmd.opticalLanes() / 2 : pmd.opticalLanes();
    }

    static List<ProductFault> knownPmds(Transceiver module, ProductContext context) {
        List<Application> applications = module.applications().value();
        if (applications.isEmpty()) {
            return List.of(new ProductFault("/applications/value", "pmd", "Name one optical interface at least."));
        }
        List<ProductFault> faults = new ArrayList<>();
        for (int i = 0; i < applications.size(); i++) {
            if (context.pmd(applications.get(i).pmd()).isEmpty()) {
                faults.add(new ProductFault("/applications/value/" + i, "unknown-pmd",
                        "There is no optical interface " + applications.get(i).pmd() + "."));
            }
        }
        return faults;
    }

    static List<ProductFault> rates(Transceiver module, ProductContext context) {
        int host = module.host().value().totalGbps();
        List<ProductFault> faults = new ArrayList<>();
        for (Running running : running(module, context)) {
            boolean whole = running.application.equals(module.nativeApplication());
            if (running.rateGbps() > host || whole && running.rateGbps() < host) {
                faults.add(new ProductFault(running.pointer, "application-rate", running.application + " carries "
                        + running.rateGbps() + " Gb/s; the host gives " + host + " Gb/s over " + module.host().value() + "."));
            }
        }
        return faults;
    }

    static List<ProductFault> onePerRate(Transceiver module, ProductContext context) {
        Map<Integer, Application> first = new HashMap<>();
        List<ProductFault> faults = new ArrayList<>();
        for (Running running : running(module, context)) {
            Application other = first.putIfAbsent(running.pmd.rateGbps(), running.application);
            if (other != null) {
                faults.add(new ProductFault(running.pointer, "application-per-rate", running.application + " and " + other
                        + " both make links of " + running.pmd.rateGbps() + " Gb/s."));
            }
        }
        return faults;
    }

    static List<ProductFault> gearbox(Transceiver module, ProductContext context) {
        if (module.host().value().signalling() != Signalling.LINEAR) {
            return List.of();
        }
        return running(module, context).stream().filter(running -> running.pmd.laneGbps() != module.host().value().gbps())
                .map(running -> new ProductFault(running.pointer, "linear-gearbox",
                        running.application + " has optical lanes of "
                                + running.pmd.laneGbps() + " Gb/s; a linear module cannot make them from "
                                + module.host().value() + "."))
                .toList();
    }

    static List<ProductFault> connector(Transceiver module, ProductContext context) {
        Face face = module.connector().value();
        int holds = face.count() * face.type().transmitters();
        List<ProductFault> faults = new ArrayList<>();
        List<Running> all = running(module, context);
        for (Running running : all) {
            if (running.fibrePairs() > holds) {
                faults.add(new ProductFault("/connector/value", "connector", running.application + " needs "
                        + running.fibrePairs() + " pairs of fibres; " + face + " holds " + holds + "."));
            }
        }
        int most = all.stream().mapToInt(Running::fibrePairs).max().orElse(0);
        boolean halfEmpty = face.type() == ConnectorType.MPO_16 && most > 0 && most <= ConnectorType.MPO_12.transmitters();
        boolean oneFibrePair = face.type().pinAligned() && !all.isEmpty()
                && all.stream().allMatch(running -> running.pmd.opticalLanes() > 1 && pairs(running.pmd) == 1);
        if (halfEmpty || oneFibrePair) {
            faults.add(new ProductFault("/connector/value", "connector", "No module with " + most
                    + (most == 1 ? " pair" : " pairs") + " of fibres has " + face.type().label() + "."));
        }
        return faults;
    }

    private OpticalRules() {
    }
}
