package io.linkwright.catalog.compatibility;

import java.util.Collections;
import java.util.List;

import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.FormFactor;
import io.linkwright.catalog.product.Note;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.Reason;

/** Whether makers stand behind a part in a port, today and with that firmware. */
final class OperationRules {

    private static final String NVIDIA = "NVIDIA";

    static final List<EndRule> END = List.of(
            EndRule.of("qualified-port", Theme.OPERATIONS, "Is the part listed for ports of this class?",
                    "nvidia-linkx-lists", OperationRules::qualifiedPort),
            EndRule.of("switch-port", Theme.OPERATIONS, "Is the part one for switches, if the platform is one? Single-port and"
                    + " QSFP112 parts are not for NVIDIA switches.", "nvidia-ns400-pages", OperationRules::switchPort),
            EndRule.of("port-pmd", Theme.OPERATIONS, "Does the part have the optical interface that was asked for by name?",
                    null, OperationRules::portPmd),
            EndRule.of("lifecycle", Theme.OPERATIONS, "May the part still be designed in?", null, OperationRules::lifecycle));

    static final List<LinkRule> LINK = List.of(
            LinkRule.of("known-issue", Theme.OPERATIONS, "Is either module known to fail with the platform or the firmware at"
                    + " the other end?", "nvidia-connectx-7-28.38.1002", OperationRules::knownIssue));

    static Reason qualifiedPort(Plug plug, Socket socket) {
        boolean accepted = socket.accepts(plug);
        return Reasons.answer("qualified-port", accepted, plug.partNumber() + (accepted ? " is listed for the ports of "
                : " is not listed for the ports of ") + socket.platform() + Wording.doubt(plug.ports()) + ".",
                socket.pointer(), plug.ports().source());
    }

    static Reason switchPort(Plug plug, Socket socket) {
        if (socket.kind() != Platform.Kind.SWITCH) {
            return Reasons.pass("switch-port", socket.platform() + " is no switch.", null);
        }
        boolean qsfp112 = plug.formFactor().value() == FormFactor.QSFP112;
        boolean singlePort = plug.formFactor().value().osfpFamily() && plug.host().value().lanes() <= 4;
        if (!qsfp112 && !singlePort) {
            return Reasons.pass("switch-port", plug.partNumber() + " is neither a single-port OSFP nor a QSFP112 part.", null);
        }
        String what = plug.partNumber() + (qsfp112 ? " is a QSFP112 part" : " is a single-port OSFP part");
        if (socket.vendor().equals(NVIDIA)) {
            return Reasons.answer("switch-port", false, what + ", and those are not for NVIDIA switches.", socket.pointer(),
                    "nvidia-ns400-pages");
        }
        boolean forSwitches = plug.topStyle() != null && plug.topStyle().value() != TopStyle.FLAT;
        return Reasons.review("switch-port", what + (forSwitches ? " and fills half of the lanes of a twin cage; ask "
                : ": made for NICs; ask ") + socket.vendor() + " whether " + socket.platform() + " runs it.", socket.pointer(),
                "nvidia-ns400-pages");
    }

    static Reason portPmd(Plug plug, Socket socket) {
        if (socket.nativePmd() == null) {
            return Reasons.pass("port-pmd", plug.partNumber() + " may have any optical interface: none was asked for by name.",
                    null);
        }
        boolean same = plug.nativePmd() != null && socket.nativePmd().goesBy(plug.nativePmd());
        return Reasons.answer("port-pmd", same, plug.partNumber() + " is "
                + (plug.nativePmd() == null ? "a cable" : plug.nativePmd())
                + (same ? ", as asked for." : "; " + socket.nativePmd().name() + " was asked for."), socket.pointer(), null);
    }

    static Reason lifecycle(Plug plug, Socket socket) {
        String instead = plug.successor() == null ? "." : "; its successor is " + plug.successor() + ".";
        return switch (plug.lifecycle()) {
            case ACTIVE -> Reasons.pass("lifecycle", plug.partNumber() + " is on offer.", null);
            case NOT_FOR_NEW_DESIGNS -> Reasons.review("lifecycle", plug.partNumber() + " is not for new designs" + instead,
                    socket.pointer(), null);
            case END_OF_LIFE -> Reasons.answer("lifecycle", false, plug.partNumber() + " is no longer on offer" + instead,
                    socket.pointer(), null);
        };
    }

    /** A module at one end that is known to fail with the platform at the other. */
    static Reason knownIssue(OpticalLink link) {
        Note issue = issueAcross(link.near(), link.far());
        if (issue == null) {
            issue = issueAcross(link.far(), link.near());
        }
        return issue == null
                ? Reasons.pass("known-issue", "Neither module has a known issue with the other end.", null)
                : Reasons.review("known-issue", issue.text(), null, issue.source());
    }

    private static Note issueAcross(Optic end, Optic other) {
        for (Note note : end.module().notes()) {
            if (note.when() != null && note.when().across() != null && other.socket() != null
                    && !Collections.disjoint(other.socket().classes(), note.when().across())
                    && other.socket().mayRun(note.when().firmware())) {
                return note;
            }
        }
        return null;
    }

    private OperationRules() {
    }
}
