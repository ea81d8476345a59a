package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.compatibility.Rule.Question;
import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.product.HostLanes.Signalling;
import io.linkwright.catalog.product.Pmd.FibreKind;
import io.linkwright.contracts.Reason;
import io.linkwright.optics.budget.FibreGrade;

/** What a link needs beside its parts: a speed, the right glass, and error correction switched on. */
final class SettingRules {

    static final List<AskedRule<LinkCase>> LINK = List.of(
            AskedRule.of("common-speed", Question.LINK, Theme.ELECTRICAL, "Is there a speed that both modules run?", null,
                    SettingRules::commonSpeed),
            AskedRule.of("fibre-grade", Question.LINK, Theme.FIBRE, "Is the fibre of the kind that the modules use?", null,
                    SettingRules::fibreGrade),
            AskedRule.of("fec-setting", Question.LINK, Theme.OPTICS, "Are both ports set to the error correction that the"
                    + " interface needs?", "sff-8024", SettingRules::fecSetting));

    static Reason commonSpeed(LinkCase asked) {
        String near = asked.link().near().module().partNumber();
        String far = asked.link().far().module().partNumber();
        return asked.speedGbps() > 0
                ? Reasons.pass("common-speed", "Both ends are judged at " + asked.speedGbps() + "G.", null)
                : Reasons.answer("common-speed", false, near + " runs "
                        + asked.link().near().module().applications().value() + " and " + far + " "
                        + asked.link().far().module().applications().value() + ": no speed in common.", "/speedGbps", null);
    }

    static Reason fibreGrade(LinkCase asked) {
        FibreGrade grade = asked.asked().fibre().cable() != null ? asked.asked().fibre().cable().grade().value()
                : asked.asked().fibre().grade();
        if (grade == null) {
            return Reasons.pass("fibre-grade", "Fibre that suits the modules was taken.", null);
        }
        for (Optic end : List.of(asked.link().near(), asked.link().far())) {
            boolean multimode = end.pmd().fibre() == FibreKind.MULTIMODE;
            if (multimode != grade.multimode()) {
                return Reasons.answer("fibre-grade", false, end.module().partNumber() + " needs " + Wording.kind(end.pmd())
                        + " fibre; " + grade + " is not.", "/fibre/grade", null);
            }
        }
        return Reasons.pass("fibre-grade", grade + " is of the kind that both modules use.", null);
    }

    static Reason fecSetting(LinkCase asked) {
        Reason near = fecSetting(asked.link().near(), asked.asked().near());
        Reason far = fecSetting(asked.link().far(), asked.asked().far());
        return near.severity().compareTo(far.severity()) >= 0 ? near : far;
    }

    private static Reason fecSetting(Optic optic, EndAsked end) {
        Fec needed = Fec.of(optic.pmd());
        Fec set = end.fec();
        if (needed == Fec.RS_544 && optic.module().host().value().signalling() == Signalling.NRZ) {
            return addedByModule(optic, end, needed);
        }
        if (set == null || set == needed || set == Fec.RS_544 && needed == Fec.RS_544_INNER) {
            return Reasons.pass("fec-setting", set == null ? "The ports are taken to run " + needed.label() + "."
                    : "The ports run " + set.label() + ", as the interface needs.", null);
        }
        String at = end.pointer() + "/fec";
        String text = optic.pmd().name() + " needs " + needed.label() + "; the port is set to " + set.label();
        if (set == Fec.LL_RS_272 && needed == Fec.RS_544) {
            return Reasons.review("fec-setting",
                    text + ", which halves the latency of the code, corrects less, and has to be set"
                            + " at both ends.",
                    at, "memory");
        }
        return Reasons.answer("fec-setting", false, text + ".", at, null);
    }

    /** Lanes of 25G NRZ have no room for KP4: the module adds it, and expects lanes without a code (recalled, not read). */
    private static Reason addedByModule(Optic optic, EndAsked end, Fec added) {
        String text = optic.module().partNumber() + " adds " + added.label() + " itself; its port runs "
                + Fec.NONE.label();
        return end.fec() == null || end.fec() == Fec.NONE ? Reasons.pass("fec-setting", text + ".", "memory")
                : Reasons.review("fec-setting", text + " as a rule, and is set to " + end.fec().label()
                        + "; see its data sheet.", end.pointer() + "/fec", "memory");
    }

    private SettingRules() {
    }
}
