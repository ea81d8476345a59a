package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.contracts.Reason;

/** Whether port and part speak the same electrical language. */
final class ElectricalRules {

    /** Port classes of hosts that somebody has tuned for modules without retiming. */
    private static final String LINEAR_CLASS = "LPO-";

    static final List<EndRule> END = List.of(
            EndRule.of("host-lanes", Theme.ELECTRICAL, "Does the port drive the lanes that the part needs, of the same rate and"
                    + " kind? Eight 50G lanes and four 100G lanes carry the same and do not run in each other's ports.",
                    "qdd-400g-vsr4-c", ElectricalRules::hostLanes),
            EndRule.of("linear-drive", Theme.ELECTRICAL,
                    "Is the port qualified for linear optics, if the part does not retime both ways?",
                    "lpo-msa", ElectricalRules::linearDrive),
            EndRule.of("speed", Theme.ELECTRICAL, "Does the part run at the speed that was asked for?", null,
                    ElectricalRules::speed),
            EndRule.of("port-speed", Theme.ELECTRICAL, "Does one port run a link of that speed under that protocol?",
                    "nvidia-connectx-8-firmware", ElectricalRules::portSpeed),
            EndRule.of("links-per-cage", Theme.ELECTRICAL, "Does the part give as many links as the cage has to?", null,
                    ElectricalRules::linksPerCage),
            EndRule.of("protocol", Theme.ELECTRICAL, "Is the part made for InfiniBand or Ethernet, whichever is run?", null,
                    ElectricalRules::protocol));

    static Reason hostLanes(Plug plug, Socket socket) {
        HostLanes lanes = plug.host().value();
        boolean runs = false;
        for (HostLanes offered : socket.lanes()) {
            runs |= offered.runs(lanes);
        }
        return Reasons.answer("host-lanes", runs, plug.partNumber() + " needs " + lanes + Wording.doubt(plug.host())
                + "; a cage of " + socket.platform() + " gives " + listed(socket.lanes()) + ".", socket.pointer(),
                plug.host().source());
    }

    static Reason linearDrive(Plug plug, Socket socket) {
        if (!plug.leansOnTheHost()) {
            return Reasons.pass("linear-drive", plug.partNumber() + " is no linear part: any host drives it.", null);
        }
        boolean qualified = socket.classes().stream().anyMatch(name -> name.startsWith(LINEAR_CLASS));
        return Reasons.answer("linear-drive", qualified, plug.partNumber() + " leaves equalising to the host; "
                + socket.platform() + (qualified ? " is" : " is not known to be") + " qualified for linear optics.",
                socket.pointer(), "lpo-msa");
    }

    static Reason speed(Plug plug, Socket socket) {
        boolean runs = plug.links() > 0;
        return Reasons.answer("speed", runs, plug.partNumber() + (runs ? " runs at " : " does not run at ")
                + socket.speedGbps() + "G.", socket.pointer(), null);
    }

    static Reason portSpeed(Plug plug, Socket socket) {
        Figure<Integer> fastest = socket.fastestLinkGbps();
        boolean runs = socket.speedGbps() <= fastest.value();
        return Reasons.answer("port-speed", runs, "One port of " + socket.platform() + " runs "
                + Protocols.label(socket.protocol()) + " at up to " + fastest.value() + "G" + Wording.doubt(fastest) + "; "
                + socket.speedGbps() + "G is asked for.", socket.pointer(), fastest.source());
    }

    static Reason linksPerCage(Plug plug, Socket socket) {
        boolean fills = plug.links() == 0 || plug.links() == socket.linksPerCage();
        return Reasons.answer("links-per-cage", fills, plug.partNumber() + " carries "
                + (plug.links() == 1 ? "one link" : plug.links() + " links") + " of " + socket.speedGbps() + "G; a cage of "
                + socket.platform() + " has to give " + socket.linksPerCage() + ".", socket.pointer(), null);
    }

    static Reason protocol(Plug plug, Socket socket) {
        boolean speaks = plug.protocols().value().contains(socket.protocol());
        return Reasons.answer("protocol", speaks, plug.partNumber() + (speaks ? " is" : " is not") + " made for "
                + Protocols.label(socket.protocol()) + Wording.doubt(plug.protocols()) + ".", socket.pointer(),
                plug.protocols().source());
    }

    static String listed(List<HostLanes> lanes) {
        return lanes.size() == 1 ? lanes.get(0).toString()
                : String.join(" or ", lanes.stream().map(HostLanes::toString).toList());
    }

    private ElectricalRules() {
    }
}
