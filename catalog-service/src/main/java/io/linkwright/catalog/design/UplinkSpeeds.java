package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.topology.FabricDemand;
import io.linkwright.catalog.topology.SwitchPorts;

/**
 * At which speed the links between switches run.
 *
 * @param leafSpineGbps 0 where there are no spines
 * @param spineCoreGbps 0 where there are no cores
 */
record UplinkSpeeds(int leafSpineGbps, int spineCoreGbps) {

    private static final String[] ROLES = { "node", "leaf", "spine", "core" };
    private static final String[] FIELDS = { "nic", "leafSwitch", "spineSwitch", "coreSwitch" };

    /** Whole ports first; then ports split to the speed of the node links. */
    static List<UplinkSpeeds> choices(ComputeDemand demand) {
        if (demand.spine() == null) {
            return List.of(new UplinkSpeeds(0, 0));
        }
        List<UplinkSpeeds> choices = new ArrayList<>();
        for (int up : speeds(shared(demand.leaf(), demand.spine()), demand.linkGbps())) {
            if (demand.core() == null) {
                choices.add(new UplinkSpeeds(up, 0));
            } else {
                speeds(shared(demand.spine(), demand.core()), up).forEach(top -> choices.add(new UplinkSpeeds(up, top)));
            }
        }
        return choices;
    }

    private static LinkedHashSet<Integer> speeds(int whole, int split) {
        LinkedHashSet<Integer> speeds = new LinkedHashSet<>(List.of(whole));
        if (split < whole && whole % split == 0) {
            speeds.add(split);
        }
        return speeds;
    }

    private static int shared(Platform below, Platform above) {
        return Math.min(ComputeDemand.nativeGbps(below), ComputeDemand.nativeGbps(above));
    }

    /** What there is to be counted at these speeds. */
    FabricDemand demand(ComputeDemand asked) {
        int down = asked.linkGbps();
        SwitchPorts spine = null;
        SwitchPorts core = null;
        if (asked.core() != null) {
            spine = ports(asked.spine(), leafSpineGbps, spineCoreGbps);
            core = ports(asked.core(), spineCoreGbps, spineCoreGbps);
        } else if (asked.spine() != null) {
            spine = ports(asked.spine(), leafSpineGbps, leafSpineGbps);
        }
        return new FabricDemand(asked.wanted().topology(), asked.wanted().nodes(), asked.wanted().nicsPerNode(),
                asked.planes(), asked.managerInBand(), asked.wanted().oversubscription(), asked.nicCagePorts(),
                ports(asked.leaf(), down, leafSpineGbps == 0 ? down : leafSpineGbps), spine, core);
    }

    private static SwitchPorts ports(Platform platform, int down, int up) {
        int cage = ComputeDemand.port(platform).cageGbps();
        return new SwitchPorts(platform.cages(), down, cage / down, up, cage / up);
    }

    /** The nearer end of a tier, counted from the nodes. */
    Socket near(ComputeDemand asked, int tier) {
        return tier == 0 ? socket(asked, asked.nic(), 0, asked.nicCagePorts(), asked.linkGbps())
                : socket(asked, tier == 1 ? asked.leaf() : asked.spine(), tier, 0, gbps(asked, tier));
    }

    Socket far(ComputeDemand asked, int tier) {
        Platform platform = tier == 0 ? asked.leaf() : tier == 1 ? asked.spine() : asked.core();
        return socket(asked, platform, tier + 1, 0, gbps(asked, tier));
    }

    private int gbps(ComputeDemand asked, int tier) {
        return tier == 0 ? asked.linkGbps() : tier == 1 ? leafSpineGbps : spineCoreGbps;
    }

    /** @param linksPerCage 0 for as many as the cage gives at that speed */
    private static Socket socket(ComputeDemand asked, Platform platform, int layer, int linksPerCage, int gbps) {
        int links = linksPerCage == 0 ? ComputeDemand.port(platform).cageGbps() / gbps : linksPerCage;
        return Socket.of(platform, new Socket.Demand(ROLES[layer], links, gbps, asked.wanted().protocol(),
                asked.wanted().cooling(), null, "/compute/" + FIELDS[layer]));
    }
}
