package io.linkwright.catalog.compatibility;

import java.util.List;
import java.util.Objects;

import io.linkwright.catalog.compatibility.BreakoutQuestion.Branch;
import io.linkwright.catalog.compatibility.Rule.Question;
import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.CableAssembly.Medium;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.contracts.Reason;

/** Whether a port splits the way somebody wants it to. */
final class BreakoutRules {

    static final List<AskedRule<BreakoutCase>> ALL = List.of(
            AskedRule.of("breakout-mode", Question.BREAKOUT, Theme.OPTICS, "Does the part at the trunk split into links of this"
                    + " speed? Wavelengths on one fibre pair do not split.", "arista-transceiver-guide", BreakoutRules::mode),
            AskedRule.of("breakout-count", Question.BREAKOUT, Theme.ELECTRICAL, "Does the trunk give as many links as there are"
                    + " branches?", null, BreakoutRules::count),
            AskedRule.of("branches-alike", Question.BREAKOUT, Theme.FIBRE, "Are all branches of one speed and one kind of"
                    + " fibre? Both ports of a twin-port module carry the same, straight or split.", "nvidia-ns400-pages",
                    BreakoutRules::alike),
            AskedRule.of("cable-gearbox", Question.BREAKOUT, Theme.ELECTRICAL, "Where plugs of a cable run lanes of different"
                    + " rates, is there something active between them?", "arista-transceiver-guide", BreakoutRules::gearbox),
            AskedRule.of("partial-lanes", Question.BREAKOUT, Theme.OPTICS, "Does a module at a branch run with a part of its"
                    + " lanes, where it is given no more?", "nvidia-linkx-overview", BreakoutRules::partialLanes));

    static Reason mode(BreakoutCase asked) {
        if (asked.assembly() != null) {
            int branches = asked.assembly().branches().value();
            return Reasons.answer("breakout-mode", branches > 1, asked.assembly().partNumber() + " has " + branches
                    + (branches == 1 ? " plug" : " plugs") + " at its branch end.", "/trunk/part",
                    asked.assembly().branches().source());
        }
        String part = asked.module().partNumber();
        String ways = " runs as " + asked.module().applications().value();
        if (asked.trunk() == null) {
            return Reasons.answer("breakout-mode", false, part + ways + (asked.speedGbps() == 0
                    ? ", and the branches run none of that."
                    : " and gives no links of " + asked.speedGbps() + "G."), "/trunk/part",
                    asked.module().applications().source());
        }
        boolean splits = asked.capacity() > 1;
        return Reasons.answer("breakout-mode", splits, splits ? part + " runs as " + asked.trunk().application() + "."
                : part + ways + ": one link of " + asked.speedGbps() + "G does not split.", "/trunk/part",
                asked.module().applications().source());
    }

    static Reason count(BreakoutCase asked) {
        int links = asked.asked().links();
        int capacity = asked.capacity();
        String text = "The trunk gives " + capacity + " and " + links + " are asked for";
        return Reasons.answer("breakout-count", links <= capacity, text + (links < capacity ? "; the others stay dark." : "."),
                "/branches", null);
    }

    static Reason alike(BreakoutCase asked) {
        long speeds = asked.asked().branches().stream().map(Branch::speedGbps).filter(Objects::nonNull).distinct().count();
        if (speeds > 1) {
            return Reasons.answer("branches-alike", false, "Branches of different speeds need straight and splitting cables on"
                    + " one module, which are not mixed.", "/branches", "nvidia-ns400-pages");
        }
        boolean oneKind = asked.branches().stream().map(branch -> branch.pmd().fibre()).distinct().count() <= 1;
        boolean oneFace = asked.branches().stream().map(branch -> branch.module().connector().value().type()).distinct()
                .count() <= 1;
        return Reasons.answer("branches-alike", oneKind && oneFace, oneKind && oneFace
                ? "All branches take the same kind of fibre."
                : "The branches differ in fibre or connector, and one module carries one kind.", "/branches",
                "nvidia-ns400-pages");
    }

    static Reason gearbox(BreakoutCase asked) {
        CableAssembly cable = asked.assembly();
        if (cable == null) {
            return Reasons.pass("cable-gearbox", "No cable with fixed plugs.", null);
        }
        HostLanes trunk = cable.trunkEnd().host().value();
        HostLanes branch = cable.branchEnd().host().value();
        if (trunk.gbps() == branch.gbps() && trunk.signalling() == branch.signalling()) {
            return Reasons.pass("cable-gearbox", "All plugs run " + trunk.gbps() + "G-" + trunk.signalling() + " lanes.", null);
        }
        boolean active = cable.medium().value() == Medium.AEC || cable.medium().value() == Medium.AOC;
        return Reasons.answer("cable-gearbox", active, cable.partNumber() + " turns " + trunk + " into "
                + cable.branches().value() + " times " + branch + (active ? " with a gearbox inside."
                        : ", and copper without retimers cannot."),
                "/trunk/part", cable.medium().source());
    }

    static Reason partialLanes(BreakoutCase asked) {
        for (Optic branch : asked.branches()) {
            int lanes = branch.pmd().opticalLanes();
            int all = branch.module().host().value().lanes();
            if (lanes * branch.pmd().laneGbps() < branch.module().host().value().totalGbps()) {
                return Reasons.pass("partial-lanes", branch.module().partNumber() + " runs one link of "
                        + branch.pmd().rateGbps() + "G on " + lanes + " of its " + all + " lanes.", "nvidia-linkx-overview");
            }
        }
        return Reasons.pass("partial-lanes", "Every module at a branch runs all its lanes.", null);
    }

    private BreakoutRules() {
    }
}
