package io.linkwright.contracts.catalog;

import java.util.List;

import io.linkwright.contracts.Nullable;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest.Room;

/**
 * An optical interconnect: what stands where, what links it, and what has to be bought.
 *
 * @param summary one sentence
 * @param fabrics the compute fabric first, then storage fabrics
 * @param billOfMaterials one line per part number, over all fabrics
 * @param opticsMaxPowerW sum over all modules of their maximum power
 * @param notes what holds for the whole design
 * @param analysis power, latency, failures and what they cost the job; null in designs made before there was one
 * @param room where the chassis of the compute fabric stand, from which the length of each of its cables follows; null where
 *        tiers have one length
 */
public record Design(String title, String summary, List<Fabric> fabrics, List<BomLine> billOfMaterials,
        double opticsMaxPowerW, List<Reason> notes, @Nullable Analysis analysis,
        @Nullable Room room) {

    public Design {
        fabrics = List.copyOf(fabrics);
        billOfMaterials = List.copyOf(billOfMaterials);
        notes = List.copyOf(notes);
    }

    /**
     * @param topology such as {@code two-tier-rail-optimised} or {@code breakout}
     * @param variants other honest answers to the same request, such as with ports for the fabric manager; null means none
     * @param layout from which every link follows; null in designs made before there were layouts
     */
    public record Fabric(String name, String topology, List<Chassis> chassis, List<Tier> tiers, List<Reason> notes,
            @Nullable List<Variant> variants, @Nullable Layout layout) {

        public Fabric {
            chassis = List.copyOf(chassis);
            tiers = List.copyOf(tiers);
            notes = List.copyOf(notes);
            variants = variants == null ? null : List.copyOf(variants);
        }
    }

    /**
     * The counts of a fabric that was not designed out.
     *
     * @param name in kebab case, such as {@code fabric-manager-in-band}
     * @param text when it is the right one
     * @param spines 0 where there are none
     * @param cores 0 where there are none
     * @param nodeLinks links of the nodes; those of the fabric manager not counted
     */
    public record Variant(String name, String text, int nodes, int gpus, int leaves, int spines, int cores, long nodeLinks,
            long leafSpineLinks, long spineCoreLinks) {
    }

    /**
     * How the chassis of a fabric are wired, in plain numbers: every link follows from them, for ever, without the catalogue.
     * A fabric is {@code planes} equal fabrics side by side, which share only the nodes; counts of chassis are those of one
     * plane. Nodes stand in units: link k of every node of a unit goes to leaf {@code k / railsPerLeaf} of that unit. Where
     * links are dealt, they go round the leaves in turn instead. Leaves stand in groups; every leaf of a group has as many
     * links to each spine of its group. Spines of like place in their groups share a set of cores.
     *
     * @param nodes servers; chassis from this number on at the near end of the first tier are fabric managers
     * @param nodeLinks links of a node in one plane
     * @param nodeCagePorts links that one cage of a node holds; a node's links follow each other by NIC, then by plane
     * @param managerLinks links of fabric managers in one plane, two to each manager, on the node slot after the last node
     * @param dealt whether node links go round the leaves in turn, as in storage fabrics
     * @param unitNodes node slots of a unit
     * @param railsPerLeaf in every unit but the last
     * @param lastRailsPerLeaf in the last unit
     * @param leavesByRail whether leaves are numbered rail by rail; otherwise unit by unit
     * @param leaf the switches that nodes are linked to
     * @param leavesPerGroup the last group may hold fewer; all leaves where there is one group
     * @param spine null where the leaves are all
     * @param coreSets sets of cores; 0 where there are no cores
     * @param core null where there are two tiers or one
     */
    public record Layout(int planes, int nodes, int nodeLinks, int nodeCagePorts, int managerLinks, boolean dealt,
            int unitNodes, int railsPerLeaf, int lastRailsPerLeaf, boolean leavesByRail, Layer leaf, int leavesPerGroup,
            @Nullable Layer spine, int coreSets, @Nullable Layer core) {
    }

    /**
     * Switches of one kind in one plane.
     *
     * @param downCagePorts links towards the nodes that one cage holds; such links fill the cages from the first on
     * @param uplinks of each chassis; 0 in the topmost layer
     * @param upCagePorts links upwards that one cage holds; 1 in the topmost layer
     * @param firstUpCage first cage of the uplinks; 0 in the topmost layer
     */
    public record Layer(int chassis, int downCagePorts, int uplinks, int upCagePorts, int firstUpCage) {
    }

    /**
     * @param role {@code node}, {@code fabric-manager}, {@code leaf}, {@code spine}, {@code core}, {@code storage-switch} or
     *        {@code uplink-switch}
     */
    public record Chassis(String role, String platform, int count) {
    }

    /**
     * All links between two roles.
     *
     * @param name such as {@code node-leaf}
     * @param links links at {@code linkSpeedGbps}
     * @param distanceM the longest run
     * @param near part at the end nearer to the node
     * @param far part at the other end
     * @param cable the fibre between them, the longest where lengths differ; null when the cable is part of the ends
     * @param cables every stock length and how many of it, the longest first; null when all are alike
     * @param chosenBecause every rule that was applied to the chosen parts
     * @param alternatives every other combination, with why it lost or was blocked
     */
    public record Tier(String name, long links, int linkSpeedGbps, double distanceM, End near, End far, @Nullable Cable cable,
            @Nullable List<Cable> cables, List<Reason> chosenBecause, List<Alternative> alternatives) {

        public Tier {
            cables = cables == null ? null : List.copyOf(cables);
            chosenBecause = List.copyOf(chosenBecause);
            alternatives = List.copyOf(alternatives);
        }
    }

    /** @param linksPerModule how many of the tier's links one module carries: 2 for a twin-port module */
    public record End(String role, String platform, String partNumber, String description, int linksPerModule,
            long modules, @Nullable Double maxPowerW) {
    }

    /** @param linksPerCable 4 for a breakout */
    public record Cable(String partNumber, String description, double lengthM, int linksPerCable, long cables) {
    }

    /**
     * A combination of parts that was not chosen.
     *
     * @param nearPart part number
     * @param farPart part number
     * @param verdict {@code BLOCK}: does not work; {@code REVIEW} or {@code PASS}: works but lost
     */
    public record Alternative(String nearPart, String farPart, Reason.Severity verdict, List<Reason> reasons) {

        public Alternative {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param quantity what has to be bought: installed and spares
     * @param usedIn names of fabrics and tiers, such as {@code compute node-leaf}
     * @param spares how many of the quantity are spares; null means none
     */
    public record BomLine(String partNumber, String description, PartKind kind, long quantity, List<String> usedIn,
            @Nullable Long spares) {

        public BomLine {
            usedIn = List.copyOf(usedIn);
        }

        /** What is plugged in. */
        public long installed() {
            return quantity - (spares == null ? 0 : spares);
        }
    }
}
