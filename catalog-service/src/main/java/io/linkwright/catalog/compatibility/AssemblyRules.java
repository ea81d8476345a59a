package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/** Whether a cable with fixed ends covers a run. */
public final class AssemblyRules {

    /** One question about a cable assembly on a run; its plugs are judged by {@link EndRules}. */
    @FunctionalInterface
    public interface AssemblyRule {

        Reason judge(CableAssembly assembly, Plug trunk, Plug branch, Run run);
    }

    public static final List<AssemblyRule> ALL = List.of(AssemblyRules::length, AssemblyRules::split);

    static Reason length(CableAssembly assembly, Plug trunk, Plug branch, Run run) {
        double longest = assembly.lengthMaxM().value();
        boolean covers = run.distanceM() <= longest;
        return new Reason("assembly-length", covers ? Severity.PASS : Severity.BLOCK, assembly.partNumber() + " is made up to "
                + Wording.number(longest) + " m" + Wording.doubt(assembly.lengthMaxM()) + "; the run is "
                + Wording.number(run.distanceM()) + " m.", covers ? null : run.pointer(), assembly.lengthMaxM().source());
    }

    static Reason split(CableAssembly assembly, Plug trunk, Plug branch, Run run) {
        int branches = assembly.branches().value();
        boolean adds = trunk.links() > 0 && trunk.links() == branches * branch.links();
        return new Reason("assembly-split", adds ? Severity.PASS : Severity.BLOCK, assembly.partNumber() + " has "
                + (branches == 1 ? "one plug" : branches + " plugs") + " at its branch end" + (adds ? "."
                        : ", which do not give whole links at this speed."),
                null, assembly.branches().source());
    }

    private AssemblyRules() {
    }
}
