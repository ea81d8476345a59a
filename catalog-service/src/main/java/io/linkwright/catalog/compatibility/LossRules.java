package io.linkwright.catalog.compatibility;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.product.Figure;
import io.linkwright.contracts.Reason;
import io.linkwright.optics.budget.FibreGrade;

/** Whether enough light arrives, and how sure that is. */
final class LossRules {

    static final List<LinkRule> LINK = List.of(
            LinkRule.of("insertion-loss", Theme.FIBRE, "Do fibre and connections lose no more than the stricter interface"
                    + " allows its channel?", "tia-fotc", LossRules::insertionLoss),
            LinkRule.of("loss-figures", Theme.FIBRE, "Does the loss rest on documents, and not on memory?", null,
                    LossRules::lossFigures));

    static Reason insertionLoss(OpticalLink link) {
        if (!link.sameFibreKind()) {
            return Reasons.pass("insertion-loss", "Not counted over two kinds of fibre.", null);
        }
        FibreGrade grade = link.run().grade(link.near().pmd().fibre());
        Figure<Double> allowed = allowed(link, grade);
        if (allowed == null) {
            return Reasons.review("insertion-loss", "The channel loss that " + link.near().pmd().name() + " allows on " + grade
                    + " is not at hand.", null, null);
        }
        double loses = link.run().lossDb(grade);
        String text = "The channel loses at most " + Wording.decibels(loses) + " dB of the " + Wording.number(allowed.value())
                + " dB allowed" + Wording.doubt(allowed) + ".";
        boolean holds = loses <= allowed.value();
        if (!holds && loses - link.run().atModulesDb() <= allowed.value()) {
            return Reasons.review("insertion-loss", text + " It holds only because IEEE 802.3 counts the connections at the"
                    + " modules with the modules.", link.run().pointer(), allowed.source());
        }
        return Reasons.answer("insertion-loss", holds, text, link.run().pointer(), allowed.source());
    }

    static Reason lossFigures(OpticalLink link) {
        if (!link.sameFibreKind()) {
            return Reasons.pass("loss-figures", "No loss was counted.", null);
        }
        FibreGrade grade = link.run().grade(link.near().pmd().fibre());
        List<String> recalled = new ArrayList<>(link.run().recalled(grade));
        Figure<Double> allowed = allowed(link, grade);
        if (allowed != null && allowed.fromMemory()) {
            recalled.add("the loss that the interface allows");
        }
        return recalled.isEmpty() ? Reasons.pass("loss-figures", "Every figure of the loss has a document.", null)
                : Reasons.review("loss-figures", "From memory in the loss on " + grade + ": " + String.join(", ", recalled)
                        + ".", null, "memory");
    }

    /** The stricter of both ends; null when one has no figure. */
    private static Figure<Double> allowed(OpticalLink link, FibreGrade grade) {
        Figure<Double> near = link.near().pmd().channelLossDb().get(grade);
        Figure<Double> far = link.far().pmd().channelLossDb().get(grade);
        return near == null || far == null ? null : near.value() <= far.value() ? near : far;
    }

    private LossRules() {
    }
}
