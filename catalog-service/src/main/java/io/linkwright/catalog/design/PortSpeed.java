package io.linkwright.catalog.design;

import io.linkwright.catalog.compatibility.Protocols;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.Figure;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** Whether the ports of a platform give links of a speed at all, before anybody looks for parts. */
final class PortSpeed {

    /** Adds a finding and answers false when they do not. */
    static boolean fits(Platform platform, int speedGbps, Protocol protocol, String pointer, Findings findings) {
        PortGroup port = platform.ports().get(0);
        Figure<Integer> fastest = port.fastestLinkGbps(protocol);
        if (speedGbps <= fastest.value() && port.cageGbps() % speedGbps == 0) {
            return true;
        }
        boolean slowerThanPort = fastest.value() < port.nativePortGbps().value();
        findings.block("port-speed", "A port of " + platform.name() + " runs "
                + (slowerThanPort ? Protocols.label(protocol) + " at up to " : "") + fastest.value() + "G and gives no "
                + speedGbps + "G link.", pointer, fastest.source());
        findings.nearest("A port of " + platform.name() + " gives " + Protocols.label(protocol) + " links of up to "
                + fastest.value() + "G.");
        return false;
    }

    private PortSpeed() {
    }
}
