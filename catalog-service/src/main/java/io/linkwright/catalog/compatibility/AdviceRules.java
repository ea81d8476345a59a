package io.linkwright.catalog.compatibility;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.linkwright.catalog.compatibility.AdviceCase.Family;
import io.linkwright.catalog.compatibility.Rule.Question;
import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;

/** OSFP or QSFP-DD, by what the chassis has: its cages, its cooling, and the power it gives a module. */
final class AdviceRules {

    static final List<AskedRule<AdviceCase>> ALL = List.of(
            AskedRule.of("advice-cage", Question.ADVICE, Theme.MECHANICS, "Has the chassis cages for this form factor?", null,
                    AdviceRules::cage),
            AskedRule.of("advice-cooling", Question.ADVICE, Theme.POWER_AND_HEAT, "Is the chassis built with that cooling?",
                    null, AdviceRules::cooling),
            AskedRule.of("advice-top", Question.ADVICE, Theme.POWER_AND_HEAT, "Does the form factor come with a top for that"
                    + " cooling: finned in air, flat under a cold plate or a riding heat sink?", "nvidia-linkx-100g-pam4",
                    AdviceRules::top),
            AskedRule.of("advice-power", Question.ADVICE, Theme.POWER_AND_HEAT,
                    "How much power does such a cage give and cool?",
                    "nvidia-sn5000", AdviceRules::power),
            AskedRule.of("advice-lanes", Question.ADVICE, Theme.ELECTRICAL, "Which lanes do such cages drive?", null,
                    AdviceRules::lanes));

    static Reason cage(AdviceCase asked) {
        long takers = asked.takers();
        if (!asked.named()) {
            return takers > 0
                    ? Reasons.pass("advice-cage", takers + " of " + asked.chassis().size() + " such switches of the catalogue"
                            + " have " + asked.family().label() + " cages.", null)
                    : Reasons.answer("advice-cage", false, "No such switch of the catalogue has " + asked.family().label()
                            + " cages.", "/cooling", null);
        }
        Platform chassis = asked.chassis().get(0);
        PortGroup port = chassis.ports().get(0);
        return Reasons.answer("advice-cage", takers > 0, "The cages of " + chassis.name() + " are "
                + port.cage().value().label() + (takers > 0 ? "." : " and take no " + asked.family().label() + " module."),
                "/platform", port.cage().source());
    }

    static Reason cooling(AdviceCase asked) {
        Figure<?> built = asked.named() ? asked.chassis().get(0).cooling() : null;
        if (built == null) {
            return Reasons.pass("advice-cooling", asked.named() ? asked.chassis().get(0).name()
                    + " is cooled by what it sits in." : "Switches cooled so were looked at.", null);
        }
        boolean offered = ((Collection<?>) built.value()).contains(asked.cooling());
        return Reasons.answer("advice-cooling", offered, asked.chassis().get(0).name() + " is" + (offered ? "" : " not")
                + " built cooled by " + words(asked.cooling()) + Wording.doubt(built) + ".", "/cooling", built.source());
    }

    static Reason top(AdviceCase asked) {
        if (asked.takers() == 0) {
            return Reasons.pass("advice-top", "No cage to judge.", null);
        }
        if (asked.family() == Family.QSFP_DD) {
            return asked.cooling() == Cooling.LIQUID
                    ? Reasons.review("advice-top", "QSFP-DD has one flat top; whether a cold plate rides on it is the chassis"
                            + " maker's to say.", "/cooling", null)
                    : Reasons.pass("advice-top", "QSFP-DD has one flat top under the riding heat sink of the cage.", null);
        }
        List<TopStyle> tops = asked.tops();
        if (tops.isEmpty()) {
            return Reasons.review("advice-top", "Which module tops fit is not published.", "/platform", null);
        }
        String source = asked.ports().map(asked::tops).filter(figure -> figure != null).findFirst().orElseThrow().source();
        return Reasons.pass("advice-top", "Cooled by " + words(asked.cooling()) + " it takes OSFP modules with "
                + String.join(" or ", tops.stream().map(TopStyle::phrase).toList())
                + "; any other does not fit or overheats.", source);
    }

    static Reason power(AdviceCase asked) {
        if (asked.takers() == 0) {
            return Reasons.pass("advice-power", "No cage to judge.", null);
        }
        List<Figure<Double>> limits = asked.ports().map(PortGroup::maxPowerW).filter(limit -> limit != null)
                .sorted(Comparator.comparing(Figure::value)).toList();
        if (limits.isEmpty()) {
            return Reasons.review("advice-power", "No cage power is published.", "/platform", null);
        }
        Figure<Double> least = limits.get(0);
        Figure<Double> most = limits.get(limits.size() - 1);
        String range = least.value().equals(most.value()) ? Wording.number(most.value())
                : Wording.number(least.value()) + " to " + Wording.number(most.value());
        return Reasons.pass("advice-power", "Such cages give " + range + " W" + Wording.doubt(least, most)
                + "; a module must not draw more.", most.source());
    }

    static Reason lanes(AdviceCase asked) {
        List<String> lanes = asked.ports().flatMap(port -> port.lanes().value().stream()).map(Object::toString).distinct()
                .sorted().toList();
        return Reasons.pass("advice-lanes", lanes.isEmpty() ? "No cage to judge."
                : "They drive " + String.join(", ", lanes) + "; a module must run the same.", null);
    }

    static String words(Cooling cooling) {
        return cooling == Cooling.LIQUID ? "liquid" : "air";
    }

    private AdviceRules() {
    }
}
