package io.linkwright.catalog.compatibility;

import java.util.Collections;
import java.util.List;

import io.linkwright.catalog.product.FormFactor;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.Lifecycle;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/** Whether a part may be plugged into a cage and runs there. */
public final class EndRules {

    /** All of them, the mechanical ones first. */
    public static final List<EndRule> ALL = List.of(EndRules::formFactor, EndRules::topStyle, EndRules::hostLanes,
            EndRules::speed, EndRules::linksPerCage, EndRules::cagePower, EndRules::qualifiedPort, EndRules::protocol,
            EndRules::portPmd, EndRules::lifecycle);

    static Reason formFactor(Plug plug, Socket socket) {
        FormFactor formFactor = plug.formFactor().value();
        boolean fits = socket.cage().takes(formFactor);
        return answer("form-factor", fits, plug.partNumber() + " is " + formFactor.label() + "; the cage of "
                + socket.platform() + " is " + socket.cage().label() + (fits ? "." : " and does not take it."), socket,
                plug.formFactor().source());
    }

    static Reason topStyle(Plug plug, Socket socket) {
        if (!socket.cage().osfpFamily() || plug.topStyle() == null) {
            return pass("top-style", plug.partNumber() + " has the one top style of " + plug.formFactor().value().label() + ".",
                    null);
        }
        TopStyle top = plug.topStyle().value();
        if (socket.topStyles() == null) {
            return new Reason("top-style", Severity.REVIEW, "Which module tops fit " + socket.platform()
                    + " is not published; " + plug.partNumber() + " has " + top.phrase() + ".", socket.pointer(), null);
        }
        boolean fits = socket.topStyles().contains(top);
        TopStyle wanted = Collections.min(socket.topStyles());
        return answer("top-style", fits, plug.partNumber() + " has " + top.phrase() + Wording.doubt(plug.topStyle())
                + "; the cage of " + socket.platform() + (fits ? " is made for it."
                        : " takes " + wanted.phrase() + " only: the wrong one does not fit or overheats."),
                socket, plug.topStyle().source());
    }

    static Reason hostLanes(Plug plug, Socket socket) {
        HostLanes lanes = plug.host().value();
        boolean runs = false;
        for (HostLanes offered : socket.lanes()) {
            runs |= offered.runs(lanes);
        }
        return answer("host-lanes", runs, plug.partNumber() + " needs " + lanes + Wording.doubt(plug.host()) + "; a cage of "
                + socket.platform() + " gives " + listed(socket.lanes()) + ".", socket, plug.host().source());
    }

    static Reason speed(Plug plug, Socket socket) {
        boolean runs = plug.links() > 0;
        return answer("speed", runs, plug.partNumber() + (runs ? " runs at " : " does not run at ") + socket.speedGbps()
                + "G.", socket, null);
    }

    static Reason linksPerCage(Plug plug, Socket socket) {
        boolean fills = plug.links() == 0 || plug.links() == socket.linksPerCage();
        return answer("links-per-cage", fills, plug.partNumber() + " carries " + links(plug.links()) + " of "
                + socket.speedGbps() + "G; a cage of " + socket.platform() + " has to give " + socket.linksPerCage() + ".",
                socket, null);
    }

    static Reason cagePower(Plug plug, Socket socket) {
        if (plug.maxPowerW() == null) {
            return new Reason("cage-power", Severity.REVIEW, "The power of " + plug.partNumber() + " is not known.",
                    socket.pointer(), null);
        }
        String draws = plug.partNumber() + " draws up to " + Wording.number(plug.maxPowerW().value()) + " W";
        if (socket.maxPowerW() == null) {
            boolean listed = !plug.ports().fromMemory() && accepted(plug, socket);
            return new Reason("cage-power", listed ? Severity.PASS : Severity.REVIEW, draws + "; no limit is published for "
                    + socket.platform() + (listed ? ", whose maker lists the part for this port." : "."),
                    listed ? null : socket.pointer(),
                    plug.ports().source());
        }
        return answer("cage-power", plug.maxPowerW().value() <= socket.maxPowerW().value(), draws + "; a cage of "
                + socket.platform() + " gives " + Wording.number(socket.maxPowerW().value()) + " W"
                + Wording.doubt(plug.maxPowerW(), socket.maxPowerW()) + ".", socket, socket.maxPowerW().source());
    }

    static Reason qualifiedPort(Plug plug, Socket socket) {
        boolean accepted = accepted(plug, socket);
        return answer("qualified-port", accepted, plug.partNumber() + (accepted ? " is listed for the ports of "
                : " is not listed for the ports of ") + socket.platform() + Wording.doubt(plug.ports()) + ".", socket,
                plug.ports().source());
    }

    static Reason protocol(Plug plug, Socket socket) {
        boolean speaks = plug.protocols().value().contains(socket.protocol());
        return answer("protocol", speaks, plug.partNumber() + (speaks ? " is" : " is not") + " made for "
                + Protocols.label(socket.protocol()) + Wording.doubt(plug.protocols()) + ".", socket,
                plug.protocols().source());
    }

    static Reason portPmd(Plug plug, Socket socket) {
        if (socket.nativePmd() == null) {
            return pass("port-pmd", plug.partNumber() + " may have any optical interface: none was asked for by name.", null);
        }
        boolean same = socket.nativePmd().equals(plug.nativePmd());
        return answer("port-pmd", same, plug.partNumber() + " is " + (plug.nativePmd() == null ? "a cable" : plug.nativePmd())
                + (same ? ", as asked for." : "; " + socket.nativePmd() + " was asked for."), socket, null);
    }

    static Reason lifecycle(Plug plug, Socket socket) {
        String state = switch (plug.lifecycle()) {
            case ACTIVE -> " is on offer.";
            case NOT_FOR_NEW_DESIGNS -> " is not for new designs.";
            case END_OF_LIFE -> " is no longer on offer.";
        };
        return answer("lifecycle", plug.lifecycle() == Lifecycle.ACTIVE, plug.partNumber() + state, socket, null);
    }

    private static boolean accepted(Plug plug, Socket socket) {
        return !Collections.disjoint(plug.ports().value(), socket.classes());
    }

    private static String links(int links) {
        return links == 1 ? "one link" : links + " links";
    }

    private static String listed(List<HostLanes> lanes) {
        return lanes.size() == 1 ? lanes.get(0).toString()
                : String.join(" or ", lanes.stream().map(HostLanes::toString).toList());
    }

    private static Reason pass(String code, String text, String source) {
        return new Reason(code, Severity.PASS, text, null, source);
    }

    private static Reason answer(String code, boolean holds, String text, Socket socket, String source) {
        return new Reason(code, holds ? Severity.PASS : Severity.BLOCK, text, holds ? null : socket.pointer(), source);
    }

    private EndRules() {
    }
}
