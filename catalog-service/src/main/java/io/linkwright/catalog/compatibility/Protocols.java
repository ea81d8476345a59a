package io.linkwright.catalog.compatibility;

import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** Protocols as people write them. */
public final class Protocols {

    public static String label(Protocol protocol) {
        return protocol == Protocol.INFINIBAND ? "InfiniBand" : "Ethernet";
    }

    private Protocols() {
    }
}
