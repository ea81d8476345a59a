package io.linkwright.contracts.consultation;

import java.util.List;

import io.linkwright.contracts.Money;
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
 * @param room where racks stand, from which the length of every cable follows; null means the distances given per tier
 * @param sparing how many spares to buy; null means none
 * @param objective what matters in the choice of parts; null means fewest doubts, then power, then reach
 * @param workload the job that runs on the cluster, for what a failed link costs it; null means usual figures
 */
public record ClusterRequest(String title, ComputeFabric compute, List<StorageFabric> storage, @Nullable FibrePlant fibre,
        @Nullable String auditProfile, @Nullable String currency, @Nullable Room room, @Nullable Sparing sparing,
        @Nullable Objective objective, @Nullable Workload workload) {

    public ClusterRequest {
        storage = storage == null ? List.of() : List.copyOf(storage);
    }

    /**
     * @param nodePlatform the server, such as {@code HGX-H200}; tells where the NICs sit
     * @param nic the NIC each GPU link starts at, such as {@code MCX75310AAS-NEAT}
     * @param leafSwitch platform of the leaf tier
     * @param spineSwitch platform of the spine tier; null where one switch is all
     * @param linkSpeedGbps speed of one node-to-leaf link
     * @param oversubscription leaf down capacity over leaf up capacity; 1 is non-blocking
     * @param nodeLeafDistanceM longest cable run from a node to its leaf; null where the room gives it
     * @param leafSpineDistanceM longest cable run from a leaf to a spine; null where there is none or the room gives it
     * @param cooling how the switch chassis is cooled
     * @param coreSwitch platform of the third tier; null where there is none
     * @param spineCoreDistanceM longest cable run from a spine to a core; null where there is none or the room gives it
     * @param planes separate fabrics over which each NIC is split evenly; null means one
     * @param fabricManager where the InfiniBand subnet manager attaches; null when it is not decided yet
     */
    public record ComputeFabric(String nodePlatform, int nodes, int gpusPerNode, int nicsPerNode, String nic,
            Protocol protocol, Topology topology, String leafSwitch, @Nullable String spineSwitch, int linkSpeedGbps,
            double oversubscription, @Nullable Double nodeLeafDistanceM, @Nullable Double leafSpineDistanceM, Cooling cooling,
            @Nullable String coreSwitch, @Nullable Double spineCoreDistanceM, @Nullable Integer planes,
            @Nullable FabricManager fabricManager) {
    }

    /**
     * Nodes with slow NICs behind broken-out switch ports.
     *
     * @param nicsPerNode links per node, spread over the switches
     * @param switches how many switches share the nodes
     * @param portSpeedGbps speed of the switch port before the breakout
     * @param linkSpeedGbps speed of one NIC link after the breakout
     * @param portPmd the PMD the switch port must have, such as {@code 400GBASE-DR4}; null leaves it to the designer
     * @param purpose what the links are for; null means storage
     * @param uplinkSwitch platform above the switches; null when nothing is above them
     * @param uplinkSpeedGbps speed of one link to it
     * @param oversubscription capacity of a switch towards the nodes over its capacity upwards
     * @param uplinkDistanceM longest cable run to it
     */
    public record StorageFabric(String name, int nodes, int nicsPerNode, String nic, String switchPlatform, int switches,
            int portSpeedGbps, int linkSpeedGbps, @Nullable String portPmd, double distanceM, @Nullable Purpose purpose,
            @Nullable String uplinkSwitch, @Nullable Integer uplinkSpeedGbps, @Nullable Double oversubscription,
            @Nullable Double uplinkDistanceM) {
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

    /**
     * Rows of racks, all alike. Cables leave a rack at its top, follow a tray above the row, cross rows at the tray, and come
     * down again.
     *
     * @param racksPerRow racks side by side
     * @param rackPitchM from the middle of a rack to the middle of the next
     * @param rowPitchM from row to row
     * @param trayHeightM from the port to the tray, counted at both ends
     * @param slackM added to every cable
     * @param nodesPerRack servers in a rack of servers
     * @param switchesPerRack switches in a rack of switches; null means 8
     * @param switchPlacement where racks of switches stand; null means in the middle of the room
     */
    public record Room(int racksPerRow, double rackPitchM, double rowPitchM, double trayHeightM, double slackM,
            int nodesPerRack, @Nullable Integer switchesPerRack, @Nullable SwitchPlacement switchPlacement) {
    }

    /**
     * Spares that cover what fails until new ones arrive.
     *
     * @param confidence probability that the spares suffice, more than 0 and less than 1
     * @param restockDays from the order of a part to its arrival
     * @param failuresPercentPerMonth modules and cables that fail, in percent a month; null means the usual rate
     */
    public record Sparing(double confidence, double restockDays, @Nullable Double failuresPercentPerMonth) {
    }

    /**
     * Weights of what matters when several combinations of parts work; at least 0, not all 0.
     *
     * @param prices unit prices the customer knows; a part without one is judged without
     */
    public record Objective(double power, double latency, double price, double vettedStock, List<UnitPrice> prices) {

        public Objective {
            prices = prices == null ? List.of() : List.copyOf(prices);
        }
    }

    public record UnitPrice(String partNumber, Money price) {
    }

    /**
     * @param allReduceMegabytes what one collective operation moves per GPU, in 10^6 bytes; null means 1,000
     * @param detectS from the failure of a link to the abort of the job, in seconds; null means the usual
     * @param restartMin from the abort to the first step after the restart, in minutes; null means the usual
     * @param checkpointIntervalMin between checkpoints, in minutes; null means the usual
     */
    public record Workload(@Nullable Double allReduceMegabytes, @Nullable Double detectS, @Nullable Double restartMin,
            @Nullable Double checkpointIntervalMin) {
    }

    public enum Topology {
        /** All links end at one switch. */
        SINGLE_SWITCH,
        /** NIC k of every node of a group goes to leaf k of the group, every leaf to every spine. */
        TWO_TIER_RAIL_OPTIMISED,
        /** As before, but a leaf takes several rails where its ports allow. */
        TWO_TIER_SHARED_RAILS,
        /** All NICs of a node go to the same leaf. */
        TWO_TIER_NODE_ON_ONE_LEAF,
        /** Rail-optimised leaves and spines in groups, and cores above them. */
        THREE_TIER
    }

    /** What slower links are for. */
    public enum Purpose {
        STORAGE,
        INFERENCE,
        IN_BAND
    }

    /** Where the subnet manager's own links end. */
    public enum FabricManager {
        /** Outside the ports of this fabric. */
        ELSEWHERE,
        /** On leaf ports, which one node then lacks. */
        IN_BAND
    }

    public enum SwitchPlacement {
        MIDDLE_OF_ROOM,
        END_OF_ROW
    }

    public enum Cooling {
        AIR,
        LIQUID
    }
}
