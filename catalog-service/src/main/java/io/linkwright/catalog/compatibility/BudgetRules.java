package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.compatibility.Rule.Question;
import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.Note;
import io.linkwright.contracts.Reason;

/** Power beyond the single cage: the whole chassis, and what somebody planned for. */
final class BudgetRules {

    /** What the guide to AI cluster transceivers writes of 400G modules. */
    private static final double GUIDE_LEAST_W = 7;
    private static final double GUIDE_MOST_W = 9;
    private static final String SUPPLIES = "power-supplies";

    static final List<AskedRule<PortCase>> PORT = List.of(
            AskedRule.of("chassis-power", Question.PORT, Theme.POWER_AND_HEAT, "Does the chassis feed and cool the part in all"
                    + " its cages at once?", "nvidia-sn5000", BudgetRules::chassisPower),
            AskedRule.of("power-envelope", Question.PORT, Theme.POWER_AND_HEAT, "Does the power that was planned for hold, or"
                    + " else the 7 to 9 W that are often quoted?", "ai-cluster-guide", BudgetRules::envelope),
            AskedRule.of(Recollection.PARTS, Question.PORT, Theme.OPERATIONS, "Does what decides about the part rest on"
                    + " documents, and not on memory?", null, BudgetRules::recalledOfPart),
            AskedRule.of(Recollection.PLATFORM, Question.PORT, Theme.OPERATIONS, "Does what decides about the port rest on"
                    + " documents, and not on memory?", null, BudgetRules::recalledOfPort));

    static Reason chassisPower(PortCase asked) {
        if (asked.plug().maxPowerW() == null || asked.groups().stream().anyMatch(group -> group.maxPowerW() == null)) {
            return Reasons.pass("chassis-power", "Not counted: the power of the part or of the cages is not known.", null);
        }
        int cages = asked.cages();
        double draws = cages * asked.plug().maxPowerW().value();
        double gives = asked.groups().stream().mapToDouble(BudgetRules::together).sum();
        String text = (cages == 1 ? "Its one cage" : "All " + cages + " such cages") + " filled with "
                + asked.plug().partNumber() + " take up to " + Wording.number(draws) + " W of "
                + Wording.number(gives) + " W" + Wording.doubt(asked.plug().maxPowerW(), asked.groups().get(0).maxPowerW())
                + ".";
        Note supplies = supplies(asked);
        Integer fitted = asked.asked().powerSupplies();
        if (supplies != null && fitted != null && fitted < 2) {
            return Reasons.review("chassis-power", text + " " + supplies.text() + " One is fitted.",
                    asked.pointer("powerSupplies"), supplies.source());
        }
        return Reasons.answer("chassis-power", draws <= gives, supplies == null ? text : text + " " + supplies.text(),
                asked.pointer("part"), asked.groups().get(0).maxPowerW().source());
    }

    private static double together(PortGroup group) {
        return group.cages().value() * group.maxPowerW().value();
    }

    private static Note supplies(PortCase asked) {
        return asked.asked().end().platform().notes().stream().filter(note -> note.code().equals(SUPPLIES)).findFirst()
                .orElse(null);
    }

    static Reason envelope(PortCase asked) {
        if (asked.plug().maxPowerW() == null) {
            return Reasons.pass("power-envelope", "The power of " + asked.plug().partNumber() + " is not known.", null);
        }
        double draws = asked.plug().maxPowerW().value();
        String text = asked.plug().partNumber() + " draws up to " + Wording.number(draws) + " W"
                + Wording.doubt(asked.plug().maxPowerW());
        Double planned = asked.asked().plannedPowerW();
        if (planned != null) {
            String against = text + "; " + Wording.number(planned) + " W were planned for.";
            return draws <= planned ? Reasons.pass("power-envelope", against, asked.plug().maxPowerW().source())
                    : Reasons.review("power-envelope", against, asked.pointer("plannedPowerW"),
                            asked.plug().maxPowerW().source());
        }
        boolean holds = draws >= GUIDE_LEAST_W && draws <= GUIDE_MOST_W;
        return Reasons.pass("power-envelope", text + ": the 7 to 9 W often quoted for 400G modules "
                + (holds ? "hold." : "do not hold for it."), "ai-cluster-guide");
    }

    static Reason recalledOfPart(PortCase asked) {
        Reason reason = asked.module() == null ? Recollection.of(asked.assembly())
                : Recollection.inPort(asked.module(), asked.asked().inletC() != null);
        return reason == null ? Reasons.pass(Recollection.PARTS, "Every figure that decides about "
                + asked.plug().partNumber() + " has a document.", null) : reason;
    }

    static Reason recalledOfPort(PortCase asked) {
        Reason reason = Recollection.of(asked.socket());
        return reason == null ? Reasons.pass(Recollection.PLATFORM, "Every figure that decides about the ports of "
                + asked.socket().platform() + " has a document.", null) : reason;
    }

    private BudgetRules() {
    }
}
