package io.linkwright.contracts.consultation;

import java.util.List;

import io.linkwright.contracts.Nullable;

/**
 * What a customer asks for: the body of {@code POST /api/consultations} and of {@code POST /api/designs/preview}.
 * Its JSON Schema is {@code schemas/consultation-request.v1.schema.json}.
 *
 * @param title the customer's own name for the project
 * @param compute the GPU fabric
 * @param storage storage and inference nodes reached over breakouts; may be empty
 * @param fibre grades to be laid; null means OM4 and OS2
 * @param auditProfile overlay every part must be vetted against, such as {@code low-latency}; null means the standard alone
 * @param currency ISO 4217; null means USD
 */
public record ClusterRequest(String title, ComputeFabric compute, List<StorageFabric> storage, @Nullable FibrePlant fibre,
        @Nullable String auditProfile, @Nullable String currency) {

    public ClusterRequest {
        storage = storage == null ? List.of() : List.copyOf(storage);
    }

    /**
     * @param nodePlatform the server, such as {@code HGX-H200}; tells where the NICs sit
     * @param nic the NIC each GPU link starts at, such as {@code MCX75310AAS-NEAT}
     * @param leafSwitch platform of the leaf tier
     * @param spineSwitch platform of the spine tier
     * @param linkSpeedGbps speed of one node-to-leaf link
     * @param oversubscription leaf down capacity over leaf up capacity; 1 is non-blocking
     * @param nodeLeafDistanceM longest cable run from a node to its leaf
     * @param leafSpineDistanceM longest cable run from a leaf to a spine
     * @param cooling how the switch chassis is cooled
     */
    public record ComputeFabric(String nodePlatform, int nodes, int gpusPerNode, int nicsPerNode, String nic,
            Protocol protocol, Topology topology, String leafSwitch, String spineSwitch, int linkSpeedGbps,
            double oversubscription, double nodeLeafDistanceM, double leafSpineDistanceM, Cooling cooling) {
    }

    /**
     * Nodes with slow NICs behind broken-out switch ports.
     *
     * @param nicsPerNode links per node, spread over the switches
     * @param switches how many switches share the nodes
     * @param portSpeedGbps speed of the switch port before the breakout
     * @param linkSpeedGbps speed of one NIC link after the breakout
     * @param portPmd the PMD the switch port must have, such as {@code 400GBASE-DR4}; null leaves it to the designer
     */
    public record StorageFabric(String name, int nodes, int nicsPerNode, String nic, String switchPlatform, int switches,
            int portSpeedGbps, int linkSpeedGbps, @Nullable String portPmd, double distanceM) {
    }

    /**
     * @param multimode {@code OM3}, {@code OM4} or {@code OM5}
     * @param singleMode {@code OS2}
     */
    public record FibrePlant(@Nullable String multimode, @Nullable String singleMode) {
    }

    public enum Protocol {
        INFINIBAND,
        ETHERNET
    }

    public enum Topology {
        TWO_TIER_RAIL_OPTIMISED
    }

    public enum Cooling {
        AIR,
        LIQUID
    }
}
