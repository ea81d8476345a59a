package io.linkwright.catalog.compatibility;

import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.contracts.Reason;

/** One question about a cable assembly on a run; its plugs are judged by {@link EndRules}. Always answers. */
public record AssemblyRule(About about, Check check) implements Rule {

    @FunctionalInterface
    public interface Check {

        Reason judge(CableAssembly assembly, Plug trunk, Plug branch, Run run);
    }

    static AssemblyRule of(String code, Question question, Theme theme, String asks, Check check) {
        return new AssemblyRule(new About(code, question, theme, asks, null), check);
    }

    public Reason judge(CableAssembly assembly, Plug trunk, Plug branch, Run run) {
        return check.judge(assembly, trunk, branch, run);
    }
}
