package io.linkwright.catalog.topology;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;

/** What a layout adds up to, over all planes: chassis, links, and how the links of a tier lie on the chassis at its ends. */
public record FabricCounts(Layout layout) {

    public FabricCounts {
        requireNonNull(layout, "layout");
    }

    public int leaves() {
        return layout.planes() * layout.leaf().chassis();
    }

    /** 0 where the leaves are all. */
    public int spines() {
        return all(layout.spine());
    }

    /** 0 where there are two tiers or one. */
    public int cores() {
        return all(layout.core());
    }

    private int all(Layer layer) {
        return layer == null ? 0 : layout.planes() * layer.chassis();
    }

    public int managers() {
        return SwitchPorts.ceil(layout.managerLinks(), 2);
    }

    /** Links of the nodes; those of fabric managers not counted. */
    public long nodeLinks() {
        return (long) layout.planes() * layout.nodes() * layout.nodeLinks();
    }

    public long managerLinks() {
        return (long) layout.planes() * layout.managerLinks();
    }

    public long leafSpineLinks() {
        return layout.spine() == null ? 0 : (long) leaves() * layout.leaf().uplinks();
    }

    public long spineCoreLinks() {
        return layout.core() == null ? 0 : (long) spines() * layout.spine().uplinks();
    }

    /** Groups of leaves in one plane. */
    public int groups() {
        return SwitchPorts.ceil(layout.leaf().chassis(), layout.leavesPerGroup());
    }

    /** Spines of one group; 0 where the leaves are all. */
    public int groupSpines() {
        return layout.spine() == null ? 0 : layout.spine().chassis() / groups();
    }

    /** Links from a leaf to each spine of its group; 0 where the leaves are all. */
    public int linksPerPair() {
        return layout.spine() == null ? 0 : layout.leaf().uplinks() / groupSpines();
    }

    /** Cores that each spine reaches; 0 where there are none. */
    public int coresPerSet() {
        return layout.core() == null ? 0 : layout.core().chassis() / layout.coreSets();
    }

    /** Links of nodes and fabric managers over them. */
    public Spread atNodes() {
        Spread nodes = Spread.even(layout.nodes(), (long) layout.nodeLinks() * layout.planes());
        return layout.managerLinks() == 0 ? nodes
                : nodes.and(new Spread(List.of(new Spread.Share(layout.managerLinks() / 2, 2L * layout.planes()),
                        new Spread.Share(layout.managerLinks() % 2, layout.planes()))));
    }

    public Spread downAtLeaves() {
        return layout.dealt() ? Spread.over(leaves(), nodeLinks()) : onePlane().times(layout.planes());
    }

    private Spread onePlane() {
        int slots = layout.nodes() + (layout.managerLinks() > 0 ? 1 : 0);
        int before = SwitchPorts.ceil(slots, layout.unitNodes()) - 1;
        List<Spread.Share> shares = new ArrayList<>();
        for (int first = 0; before > 0 && first < layout.nodeLinks(); first += layout.railsPerLeaf()) {
            int rails = Math.min(layout.railsPerLeaf(), layout.nodeLinks() - first);
            shares.add(new Spread.Share(before, (long) rails * layout.unitNodes()));
        }
        long rest = layout.nodes() - (long) before * layout.unitNodes();
        for (int first = 0; first < layout.nodeLinks(); first += layout.lastRailsPerLeaf()) {
            int beyond = Math.min(first + layout.lastRailsPerLeaf(), layout.nodeLinks());
            int managed = Math.max(0, Math.min(beyond, layout.managerLinks()) - first);
            shares.add(new Spread.Share(1, (beyond - first) * rest + managed));
        }
        return new Spread(shares);
    }

    public Spread upAtLeaves() {
        return Spread.even(leaves(), layout.leaf().uplinks());
    }

    /** Spines of the last group may have fewer links. */
    public Spread downAtSpines() {
        long perPair = linksPerPair();
        int before = groups() - 1;
        long last = layout.leaf().chassis() - (long) before * layout.leavesPerGroup();
        return new Spread(List.of(new Spread.Share((long) before * groupSpines(), layout.leavesPerGroup() * perPair),
                new Spread.Share(groupSpines(), last * perPair))).times(layout.planes());
    }

    public Spread upAtSpines() {
        return Spread.even(spines(), layout.spine().uplinks());
    }

    public Spread atCores() {
        return Spread.over(coresPerSet(), (long) layout.spine().chassis() / layout.coreSets() * layout.spine().uplinks())
                .times((long) layout.coreSets() * layout.planes());
    }
}
