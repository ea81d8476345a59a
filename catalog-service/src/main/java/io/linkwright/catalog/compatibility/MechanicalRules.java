package io.linkwright.catalog.compatibility;

import java.util.Collections;
import java.util.List;

import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.product.FormFactor;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.Reason;

/** Whether a part goes into a cage. */
final class MechanicalRules {

    static final List<EndRule> END = List.of(
            EndRule.of("form-factor", Theme.MECHANICS, "Does the cage take modules of this form factor?",
                    "nvidia-linkx-100g-pam4", MechanicalRules::formFactor),
            EndRule.of("top-style", Theme.MECHANICS, "Does the top of the module, finned, flat or closed, suit the cage and"
                    + " the cooling?", "nvidia-linkx-100g-pam4", MechanicalRules::topStyle));

    static Reason formFactor(Plug plug, Socket socket) {
        FormFactor formFactor = plug.formFactor().value();
        boolean fits = socket.cage().takes(formFactor);
        return Reasons.answer("form-factor", fits, plug.partNumber() + " is " + formFactor.label() + "; the cage of "
                + socket.platform() + " is " + socket.cage().label() + (fits ? "." : " and does not take it."),
                socket.pointer(), plug.formFactor().source());
    }

    static Reason topStyle(Plug plug, Socket socket) {
        if (plug.topStyle() == null && plug.formFactor().value().osfpFamily() && socket.cage().osfpFamily()) {
            return Reasons.review("top-style", "Which top " + plug.partNumber() + " has is not on record, and an OSFP cage"
                    + " takes one kind only.", socket.pointer(), null);
        }
        if (!socket.cage().osfpFamily() || plug.topStyle() == null) {
            return Reasons.pass("top-style",
                    plug.partNumber() + " has the one top style of " + plug.formFactor().value().label()
                            + ".",
                    null);
        }
        TopStyle top = plug.topStyle().value();
        if (socket.topStyles() == null) {
            return Reasons.review("top-style", "Which module tops fit " + socket.platform() + " is not published; "
                    + plug.partNumber() + " has " + top.phrase() + ".", socket.pointer(), null);
        }
        boolean fits = socket.topStyles().contains(top);
        TopStyle wanted = Collections.min(socket.topStyles());
        return Reasons.answer("top-style", fits, plug.partNumber() + " has " + top.phrase() + Wording.doubt(plug.topStyle())
                + "; the cage of " + socket.platform() + (fits ? " is made for it."
                        : " takes " + wanted.phrase() + " only: the wrong one does not fit or overheats."),
                socket.pointer(), plug.topStyle().source());
    }

    private MechanicalRules() {
    }
}
