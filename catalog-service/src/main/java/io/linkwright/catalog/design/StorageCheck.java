package io.linkwright.catalog.design;

import java.util.Set;

import io.linkwright.catalog.platform.Platform.Kind;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.contracts.consultation.ClusterRequest.StorageFabric;

/** What can be wrong with one storage fabric of a request. */
final class StorageCheck {

    private final Catalogue catalogue;
    private final FaultList faults;
    private final NameCheck names;
    private final String at;

    /** @param at pointer to the fabric */
    StorageCheck(Catalogue catalogue, FaultList faults, String at) {
        this.catalogue = catalogue;
        this.faults = faults;
        this.names = new NameCheck(catalogue, faults);
        this.at = at;
    }

    /** @param taken names of other fabrics; its own is added */
    void check(StorageFabric storage, Set<String> taken) {
        faults.text(at + "/name", storage.name(), 80);
        if (storage.name() != null && !taken.add(storage.name())) {
            faults.add(at + "/name", "duplicate", "Another fabric is called " + storage.name() + ".");
        }
        faults.range(at + "/nodes", storage.nodes(), 1, 100_000);
        faults.range(at + "/nicsPerNode", storage.nicsPerNode(), 1, 64);
        names.platform(at + "/nic", storage.nic(), Kind.NIC);
        names.platform(at + "/switchPlatform", storage.switchPlatform(), Kind.SWITCH);
        faults.range(at + "/switches", storage.switches(), 1, 1024);
        boolean speeds = faults.speed(at + "/portSpeedGbps", storage.portSpeedGbps())
                & faults.speed(at + "/linkSpeedGbps", storage.linkSpeedGbps());
        if (speeds && (storage.portSpeedGbps() < storage.linkSpeedGbps()
                || storage.portSpeedGbps() % storage.linkSpeedGbps() != 0)) {
            faults.add(at + "/linkSpeedGbps", "contradiction", "A port of " + storage.portSpeedGbps()
                    + "G does not split into links of " + storage.linkSpeedGbps() + "G.");
        }
        portPmd(storage, at + "/portPmd", speeds);
        faults.distance(at + "/distanceM", storage.distanceM(), catalogue.furthestReachM());
        uplinks(storage);
    }

    private void uplinks(StorageFabric storage) {
        if (storage.uplinkSwitch() == null) {
            String text = "There is no uplinkSwitch that it could be meant for.";
            unwanted("/uplinkSpeedGbps", storage.uplinkSpeedGbps(), text);
            unwanted("/oversubscription", storage.oversubscription(), text);
            unwanted("/uplinkDistanceM", storage.uplinkDistanceM(), text);
            return;
        }
        names.platform(at + "/uplinkSwitch", storage.uplinkSwitch(), Kind.SWITCH);
        if (storage.uplinkSpeedGbps() == null) {
            faults.add(at + "/uplinkSpeedGbps", "missing", "The speed of an uplink is missing.");
        } else {
            faults.speed(at + "/uplinkSpeedGbps", storage.uplinkSpeedGbps());
        }
        if (storage.oversubscription() != null) {
            faults.oversubscription(at + "/oversubscription", storage.oversubscription());
        }
        if (storage.uplinkDistanceM() == null) {
            faults.add(at + "/uplinkDistanceM", "missing", "The length of the longest uplink is missing.");
        } else {
            faults.distance(at + "/uplinkDistanceM", storage.uplinkDistanceM(), catalogue.furthestReachM());
        }
    }

    private void unwanted(String field, Object value, String text) {
        if (value != null) {
            faults.add(at + field, "contradiction", text);
        }
    }

    private void portPmd(StorageFabric storage, String pointer, boolean speeds) {
        if (storage.portPmd() == null) {
            return;
        }
        Pmd pmd = catalogue.pmd(storage.portPmd()).orElse(null);
        if (pmd == null) {
            faults.add(pointer, "unknown-pmd", "The catalogue knows no optical interface " + FaultList.quoted(storage.portPmd())
                    + ".");
        } else if (speeds && pmd.rateGbps() != storage.portSpeedGbps()) {
            faults.add(pointer, "contradiction", pmd.name() + " runs " + pmd.rateGbps() + "G; the port was to run "
                    + storage.portSpeedGbps() + "G.");
        }
    }
}
