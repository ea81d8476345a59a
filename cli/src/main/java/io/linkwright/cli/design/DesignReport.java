package io.linkwright.cli.design;

import static io.linkwright.cli.text.Numbers.count;
import static io.linkwright.cli.text.Numbers.measure;
import static io.linkwright.cli.text.Numbers.watts;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.cli.text.Table;
import io.linkwright.cli.text.Wrapping;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.Alternative;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.Design.End;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;

/** A design as a person reads it: what stands where, which parts and why, and what to buy. */
public final class DesignReport {

    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();
    private final Detail detail;

    /** How much is told of each choice. */
    public enum Detail {
        /** What decided between the combinations, and what somebody should look at. */
        BRIEF,
        /** Every rule that was applied, and every combination that was not chosen. */
        FULL
    }

    private DesignReport(Detail detail) {
        this.detail = detail;
    }

    public static List<String> of(Design design, Detail detail) {
        DesignReport report = new DesignReport(detail);
        report.design(design);
        return List.copyOf(report.lines);
    }

    private void design(Design design) {
        heading(design.title());
        lines.add(design.summary());
        design.fabrics().forEach(this::fabric);
        heading("Bill of materials");
        Table table = Table.of("quantity", "part", "used in", "description");
        for (BomLine line : design.billOfMaterials()) {
            table.row(count(line.quantity()), line.partNumber(), String.join(", ", line.usedIn()), line.description());
        }
        lines.add(table.toString());
        lines.add("");
        lines.add("All modules together draw up to " + measure(design.opticsMaxPowerW()) + " W.");
        reasons(design.notes(), "");
    }

    private void fabric(Fabric fabric) {
        heading("Fabric " + fabric.name() + ": " + fabric.topology());
        Table table = Table.of("count", "role", "platform");
        fabric.chassis().forEach(chassis -> table.row(count(chassis.count()), chassis.role(), chassis.platform()));
        lines.add(table.toString());
        fabric.tiers().forEach(this::tier);
        reasons(fabric.notes(), "");
    }

    private void tier(Tier tier) {
        lines.add("");
        lines.add("  " + tier.name() + ": " + count(tier.links()) + " links of " + tier.linkSpeedGbps() + "G, up to "
                + measure(tier.distanceM()) + " m");
        Table table = Table.of("count", "part", "at", "power", "description");
        end(table, tier.near());
        end(table, tier.far());
        if (tier.cable() != null) {
            table.row(count(tier.cable().cables()), tier.cable().partNumber(), "between", "-", tier.cable().description());
        }
        lines.add(table.toString().indent(2).stripTrailing());
        lines.add("  Chosen because");
        if (detail == Detail.FULL) {
            reasons(tier.chosenBecause(), INDENT);
        } else {
            endInBrief(tier.near(), tier.chosenBecause());
            if (!suits(tier.far()).equals(suits(tier.near()))) {
                endInBrief(tier.far(), tier.chosenBecause());
            }
            reasons(tier.chosenBecause().stream().filter(reason -> !isPassedBy(tier.near(), reason))
                    .filter(reason -> !isPassedBy(tier.far(), reason)).distinct().toList(), INDENT);
        }
        alternatives(tier.alternatives());
    }

    private static String suits(End end) {
        return end.partNumber() + " suits " + end.platform();
    }

    private void endInBrief(End end, List<Reason> reasons) {
        List<String> rules = reasons.stream().filter(reason -> isPassedBy(end, reason)).map(Reason::code).distinct().toList();
        if (!rules.isEmpty()) {
            lines.addAll(Wrapping.point(INDENT,
                    suits(end) + ": " + String.join(", ", rules) + "."));
        }
    }

    /** Rules about one end name its part first. */
    private static boolean isPassedBy(End end, Reason reason) {
        return reason.severity() == Reason.Severity.PASS && reason.text().startsWith(end.partNumber() + " ");
    }

    private static void end(Table table, End end) {
        table.row(count(end.modules()), end.partNumber(), end.role() + " " + end.platform(), watts(end.maxPowerW()),
                end.description());
    }

    private void alternatives(List<Alternative> alternatives) {
        if (detail == Detail.BRIEF) {
            return;
        }
        for (Alternative other : alternatives) {
            lines.add("  Not " + other.nearPart() + " with " + other.farPart());
            reasons(other.reasons(), INDENT);
        }
    }

    private void reasons(List<Reason> reasons, String indent) {
        reasons.forEach(reason -> lines.addAll(Wrapping.point(indent, mark(reason) + reason.text())));
    }

    private static String mark(Reason reason) {
        return reason.severity() == Reason.Severity.PASS ? "" : reason.severity() + ": ";
    }

    private void heading(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(text);
        lines.add("=".repeat(text.length()));
    }
}
