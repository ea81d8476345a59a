package io.linkwright.catalog.design;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.Platform.Kind;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.contracts.consultation.ClusterRequest.FibrePlant;
import io.linkwright.contracts.consultation.ClusterRequest.StorageFabric;

/**
 * What can be wrong with a request before anybody asks whether it can be built: missing and impossible figures, names the
 * catalogue does not know, contradictions, and distances that no part of the catalogue reaches.
 */
final class RequestCheck {

    private static final int MOST_STORAGE_FABRICS = 16;
    private static final Pattern PROFILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Catalogue catalogue;

    RequestCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them, in the order of the request's fields. */
    List<InputFault> faults(ClusterRequest request) {
        FaultList faults = new FaultList();
        faults.text("/title", request.title(), 200);
        if (request.compute() == null) {
            faults.add("/compute", "missing", "The compute fabric is missing.");
        } else {
            compute(request.compute(), faults);
        }
        if (request.storage().size() > MOST_STORAGE_FABRICS) {
            faults.add("/storage", "too-many", "At most " + MOST_STORAGE_FABRICS + " storage fabrics.");
            return faults.all();
        }
        Set<String> names = new HashSet<>(Set.of("compute"));
        for (int i = 0; i < request.storage().size(); i++) {
            storage(request.storage().get(i), "/storage/" + i, names, faults);
        }
        fibre(request.fibre(), faults);
        faults.form("/auditProfile", request.auditProfile(), PROFILE, "an audit profile's name in kebab case");
        faults.form("/currency", request.currency(), CURRENCY, "a currency code of three capital letters");
        new RequestTerms(faults).check(request);
        return faults.all();
    }

    private void compute(ComputeFabric compute, FaultList faults) {
        Platform node = platform("/compute/nodePlatform", compute.nodePlatform(), Kind.NODE, faults);
        faults.range("/compute/nodes", compute.nodes(), 1, 100_000);
        faults.range("/compute/gpusPerNode", compute.gpusPerNode(), 1, 144);
        faults.range("/compute/nicsPerNode", compute.nicsPerNode(), 1, 144);
        Platform nic = platform("/compute/nic", compute.nic(), Kind.NIC, faults);
        server(compute, node, nic, faults);
        faults.present("/compute/protocol", compute.protocol());
        faults.present("/compute/topology", compute.topology());
        platform("/compute/leafSwitch", compute.leafSwitch(), Kind.SWITCH, faults);
        platform("/compute/spineSwitch", compute.spineSwitch(), Kind.SWITCH, faults);
        faults.speed("/compute/linkSpeedGbps", compute.linkSpeedGbps());
        faults.oversubscription("/compute/oversubscription", compute.oversubscription());
        distance("/compute/nodeLeafDistanceM", compute.nodeLeafDistanceM(), faults);
        distance("/compute/leafSpineDistanceM", compute.leafSpineDistanceM(), faults);
        faults.present("/compute/cooling", compute.cooling());
    }

    private void distance(String pointer, Double distanceM, FaultList faults) {
        if (distanceM == null) {
            faults.add(pointer, "missing", "The length of the longest cable run is missing.");
        } else {
            faults.distance(pointer, distanceM, catalogue.furthestReachM());
        }
    }

    private static void server(ComputeFabric compute, Platform node, Platform nic, FaultList faults) {
        if (node == null) {
            return;
        }
        if (compute.nicsPerNode() > node.nicSlots().value()) {
            faults.add("/compute/nicsPerNode", "contradiction", node.name() + " holds " + node.nicSlots().value()
                    + " NICs, not " + compute.nicsPerNode() + ".");
        }
        if (compute.gpusPerNode() > node.maxGpus().value()) {
            faults.add("/compute/gpusPerNode", "contradiction", node.name() + " holds " + node.maxGpus().value()
                    + " GPUs, not " + compute.gpusPerNode() + ".");
        }
        if (nic != null && node.nicsFixed().value() && !node.nics().value().contains(nic.name())) {
            faults.add("/compute/nic", "contradiction", node.name() + " comes with " + String.join(", ", node.nics().value())
                    + " and takes no " + nic.name() + ".");
        }
    }

    private void storage(StorageFabric storage, String at, Set<String> names, FaultList faults) {
        faults.text(at + "/name", storage.name(), 80);
        if (storage.name() != null && !names.add(storage.name())) {
            faults.add(at + "/name", "duplicate", "Another fabric is called " + storage.name() + ".");
        }
        faults.range(at + "/nodes", storage.nodes(), 1, 100_000);
        faults.range(at + "/nicsPerNode", storage.nicsPerNode(), 1, 64);
        platform(at + "/nic", storage.nic(), Kind.NIC, faults);
        platform(at + "/switchPlatform", storage.switchPlatform(), Kind.SWITCH, faults);
        faults.range(at + "/switches", storage.switches(), 1, 1024);
        boolean speeds = faults.speed(at + "/portSpeedGbps", storage.portSpeedGbps())
                & faults.speed(at + "/linkSpeedGbps", storage.linkSpeedGbps());
        if (speeds && (storage.portSpeedGbps() < storage.linkSpeedGbps()
                || storage.portSpeedGbps() % storage.linkSpeedGbps() != 0)) {
            faults.add(at + "/linkSpeedGbps", "contradiction", "A port of " + storage.portSpeedGbps()
                    + "G does not split into links of " + storage.linkSpeedGbps() + "G.");
        }
        portPmd(storage, at + "/portPmd", speeds, faults);
        faults.distance(at + "/distanceM", storage.distanceM(), catalogue.furthestReachM());
    }

    private void portPmd(StorageFabric storage, String at, boolean speeds, FaultList faults) {
        if (storage.portPmd() == null) {
            return;
        }
        Pmd pmd = catalogue.pmd(storage.portPmd()).orElse(null);
        if (pmd == null) {
            faults.add(at, "unknown-pmd", "The catalogue knows no optical interface " + FaultList.quoted(storage.portPmd())
                    + ".");
        } else if (speeds && pmd.rateGbps() != storage.portSpeedGbps()) {
            faults.add(at, "contradiction", pmd.name() + " runs " + pmd.rateGbps() + "G; the port was to run "
                    + storage.portSpeedGbps() + "G.");
        }
    }

    private static void fibre(FibrePlant fibre, FaultList faults) {
        if (fibre != null) {
            faults.oneOf("/fibre/multimode", fibre.multimode(), List.of("OM3", "OM4", "OM5"));
            faults.oneOf("/fibre/singleMode", fibre.singleMode(), List.of("OS2"));
        }
    }

    private Platform platform(String pointer, String name, Kind kind, FaultList faults) {
        if (name == null || name.isBlank()) {
            faults.add(pointer, "missing", "The name of a " + word(kind) + " is missing.");
            return null;
        }
        Platform platform = catalogue.platform(name).orElse(null);
        if (platform == null) {
            faults.add(pointer, "unknown-" + (kind == Kind.NIC ? "nic" : "platform"), "The catalogue knows no " + word(kind)
                    + " called " + FaultList.quoted(name) + ".");
        } else if (platform.kind() != kind) {
            faults.add(pointer, "wrong-kind", platform.name() + " is a " + word(platform.kind()) + ", not a " + word(kind)
                    + ".");
            return null;
        }
        return platform;
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case SWITCH -> "switch";
            case NIC -> "NIC";
            case NODE -> "server";
        };
    }
}
