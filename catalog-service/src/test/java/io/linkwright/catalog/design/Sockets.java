package io.linkwright.catalog.design;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** The ends of the H200 example. */
final class Sockets {

    static Socket nic() {
        return Socket.of(CatalogueFixture.platform("MCX75310AAS-NEAT"),
                new Socket.Demand("node", 1, 400, Protocol.INFINIBAND, Cooling.AIR, null, "/compute/nic"));
    }

    static Socket leaf() {
        return Socket.of(CatalogueFixture.platform("QM9700"),
                new Socket.Demand("leaf", 2, 400, Protocol.INFINIBAND, Cooling.AIR, null, "/compute/leafSwitch"));
    }

    private Sockets() {
    }
}
