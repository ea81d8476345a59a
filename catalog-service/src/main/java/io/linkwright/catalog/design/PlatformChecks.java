package io.linkwright.catalog.design;

import java.util.Locale;
import java.util.stream.Collectors;

import io.linkwright.catalog.compatibility.Protocols;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;

/** Whether platforms are what a compute fabric needs, before anybody counts them or looks for parts. */
final class PlatformChecks {

    private static final String AT = "/compute/";

    static void judge(ComputeDemand demand, Findings findings) {
        protocol(demand.nic(), "nic", demand.wanted(), findings);
        onSwitch(demand.leaf(), "leafSwitch", demand.wanted(), findings);
        onSwitch(demand.spine(), "spineSwitch", demand.wanted(), findings);
        onSwitch(demand.core(), "coreSwitch", demand.wanted(), findings);
    }

    private static void onSwitch(Platform platform, String field, ComputeFabric wanted, Findings findings) {
        if (platform != null) {
            protocol(platform, field, wanted, findings);
            cooling(platform, field, wanted, findings);
        }
    }

    private static void protocol(Platform platform, String field, ComputeFabric wanted, Findings findings) {
        if (!platform.protocols().value().contains(wanted.protocol())) {
            findings.block("platform-protocol", platform.name() + " does not run " + Protocols.label(wanted.protocol()) + ".",
                    AT + field);
            findings.nearest(platform.name() + " runs " + platform.protocols().value().stream().sorted().map(Protocols::label)
                    .collect(Collectors.joining(" and ")) + ".");
        }
    }

    private static void cooling(Platform platform, String field, ComputeFabric wanted, Findings findings) {
        if (platform.cooling() != null && !platform.cooling().value().contains(wanted.cooling())) {
            findings.block("cooling", platform.name() + " is not built with " + wanted.cooling().name().toLowerCase(
                    Locale.ROOT) + " cooling.", AT + field);
            findings.nearest(platform.name() + " is built with " + platform.cooling().value().stream().sorted()
                    .map(cooling -> cooling.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" or ")) + " cooling.");
        }
    }

    /** Whether ports give links of the speeds that are asked for; without that there is nothing to count. */
    static boolean speedsFit(ComputeDemand demand, Findings findings) {
        boolean nicFits = PortSpeed.fits(demand.nic(), demand.linkGbps(), demand.wanted().protocol(), AT + "nic", findings);
        boolean leafFits = PortSpeed.fits(demand.leaf(), demand.linkGbps(), demand.wanted().protocol(), AT + "leafSwitch",
                findings);
        return nicFits & leafFits & splits(demand.leaf(), demand.spine(), "spineSwitch", findings)
                & splits(demand.spine(), demand.core(), "coreSwitch", findings);
    }

    private static boolean splits(Platform below, Platform above, String field, Findings findings) {
        if (above == null) {
            return true;
        }
        int up = ComputeDemand.nativeGbps(below);
        int down = ComputeDemand.nativeGbps(above);
        boolean fits = Math.max(up, down) % Math.min(up, down) == 0;
        if (!fits) {
            findings.block("uplink-speed", "Ports of " + up + "G and " + down + "G do not split into each other.", AT + field);
        }
        return fits;
    }

    private PlatformChecks() {
    }
}
