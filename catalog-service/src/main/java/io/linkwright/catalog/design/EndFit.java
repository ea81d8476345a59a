package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.compatibility.EndRule;
import io.linkwright.catalog.compatibility.EndRules;
import io.linkwright.catalog.compatibility.Optic;
import io.linkwright.catalog.compatibility.Plug;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/**
 * A module judged against one end of a tier.
 *
 * @param optic the module run at the tier's speed; in its native way when it does not run at that speed
 */
record EndFit(Optic optic, List<Reason> reasons, boolean blocked) {

    static EndFit of(Transceiver module, Socket socket, Catalogue catalogue) {
        Optic optic = at(module, socket, catalogue);
        int links = optic == null ? 0 : optic.application().count();
        List<Reason> reasons = judge(Plug.of(module, links), socket);
        return new EndFit(optic == null ? run(module, module.nativeApplication(), socket, catalogue) : optic, reasons,
                blocked(reasons));
    }

    static List<Reason> judge(Plug plug, Socket socket) {
        List<Reason> reasons = new ArrayList<>(EndRules.ALL.size());
        for (EndRule rule : EndRules.ALL) {
            reasons.add(rule.judge(plug, socket));
        }
        return reasons;
    }

    static boolean blocked(List<Reason> reasons) {
        for (Reason reason : reasons) {
            if (reason.severity() == Severity.BLOCK) {
                return true;
            }
        }
        return false;
    }

    private static Optic at(Transceiver module, Socket socket, Catalogue catalogue) {
        for (Application application : module.applications().value()) {
            Optic optic = run(module, application, socket, catalogue);
            if (optic.pmd().rateGbps() == socket.speedGbps()) {
                return dropsLanes(module, application, socket)
                        ? run(module, new Application(socket.linksPerCage(), application.pmd()), socket, catalogue)
                        : optic;
            }
        }
        return null;
    }

    /**
     * Behind 1:2 splitters each port of a NIC's module drops to half its lanes and carries one link of two (NVIDIA, LinkX
     * 100G-PAM4 product line overview, for the single-port module; the twin-port module of a DGX has two such ports).
     */
    private static boolean dropsLanes(Transceiver module, Application application, Socket socket) {
        int ports = module.connector().value().count();
        return socket.kind() == Platform.Kind.NIC && socket.linksPerCage() == ports && application.count() == 2 * ports;
    }

    private static Optic run(Transceiver module, Application application, Socket socket, Catalogue catalogue) {
        Pmd pmd = catalogue.pmd(application.pmd()).orElseThrow();
        return new Optic(module, application, pmd, socket);
    }
}
