package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.linkwright.optics.budget.FibreGrade;

/** How far a module reaches, on which fibre. */
final class ReachRules {

    private static final Set<FibreGrade> SINGLE_MODE = EnumSet.of(FibreGrade.OS2);

    static final List<ProductRule> ALL = List.of(
            ProductRule.ofModules("reach", "A module reaches somewhere, over fibre of its kind.", ReachRules::kindOfFibre),
            ProductRule.ofModules("reach-beyond-pmd", "A module claims no more reach than its optical interface promises.",
                    ReachRules::beyondPmd));

    private static Optional<Pmd> pmd(Transceiver module, ProductContext context) {
        return module.applications().value().isEmpty() ? Optional.empty() : context.pmd(module.nativeApplication().pmd());
    }

    static List<ProductFault> kindOfFibre(Transceiver module, ProductContext context) {
        if (module.reachM().isEmpty()) {
            return List.of(new ProductFault("/reachM", "reach", "Say how far it reaches, on one grade of fibre at least."));
        }
        List<ProductFault> faults = new ArrayList<>();
        module.reachM().forEach((grade, reach) -> {
            if (!(reach.value() > 0)) {
                faults.add(new ProductFault("/reachM/" + grade + "/value", "reach", "A reach is more than 0 m."));
            }
            pmd(module, context).filter(pmd -> (pmd.fibre() == Pmd.FibreKind.SINGLE_MODE) != SINGLE_MODE.contains(grade))
                    .ifPresent(pmd -> faults.add(new ProductFault("/reachM/" + grade, "reach-fibre",
                            pmd.name() + " does not run over " + grade + ".")));
        });
        return faults;
    }

    static List<ProductFault> beyondPmd(Transceiver module, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        pmd(module, context).ifPresent(pmd -> {
            for (Map.Entry<FibreGrade, Figure<Double>> reach : module.reachM().entrySet()) {
                Figure<Double> promised = pmd.reachM().get(reach.getKey());
                if (promised != null && reach.getValue().value() > promised.value()) {
                    faults.add(new ProductFault("/reachM/" + reach.getKey() + "/value", "reach-beyond-pmd",
                            reach.getValue().value() + " m on " + reach.getKey() + " is beyond " + pmd.name()
                                    + ", which promises " + promised.value() + " m."));
                }
            }
        });
        return faults;
    }

    private ReachRules() {
    }
}
