package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.compatibility.Rule.Question;
import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.contracts.Reason;

/** Whether a cable with fixed ends covers a run. */
public final class AssemblyRules {

    public static final List<AssemblyRule> ALL = List.of(
            AssemblyRule.of("assembly-length", Question.LINK, Theme.FIBRE,
                    "Is the cable with fixed plugs made as long as the run?", AssemblyRules::length),
            AssemblyRule.of("assembly-split", Question.BREAKOUT, Theme.ELECTRICAL,
                    "Do the plugs at the branch end add up to the one at the trunk, in whole links?", AssemblyRules::split));

    static Reason length(CableAssembly assembly, Plug trunk, Plug branch, Run run) {
        double longest = assembly.lengthMaxM().value();
        boolean covers = run.distanceM() <= longest;
        return Reasons.answer("assembly-length", covers, assembly.partNumber() + " is made up to " + Wording.number(longest)
                + " m" + Wording.doubt(assembly.lengthMaxM()) + "; the run is " + Wording.number(run.distanceM()) + " m.",
                run.pointer(), assembly.lengthMaxM().source());
    }

    static Reason split(CableAssembly assembly, Plug trunk, Plug branch, Run run) {
        int branches = assembly.branches().value();
        boolean adds = trunk.links() > 0 && trunk.links() == branches * branch.links();
        return Reasons.answer("assembly-split", adds, assembly.partNumber() + " has "
                + (branches == 1 ? "one plug" : branches + " plugs") + " at its branch end" + (adds ? "."
                        : ", which do not give whole links at this speed."),
                null, assembly.branches().source());
    }

    private AssemblyRules() {
    }
}
