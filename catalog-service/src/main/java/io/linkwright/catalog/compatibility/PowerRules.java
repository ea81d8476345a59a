package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.contracts.Reason;

/** Whether a cage feeds and cools a part. */
final class PowerRules {

    static final List<EndRule> END = List.of(
            EndRule.of("cage-power", Theme.POWER_AND_HEAT, "Does the cage give the power that the part draws at most?",
                    "nvidia-sn5000", PowerRules::cagePower));

    static Reason cagePower(Plug plug, Socket socket) {
        if (plug.maxPowerW() == null) {
            return Reasons.review("cage-power", "The power of " + plug.partNumber() + " is not known.", socket.pointer(), null);
        }
        String draws = plug.partNumber() + " draws up to " + Wording.number(plug.maxPowerW().value()) + " W";
        if (socket.maxPowerW() == null) {
            return unpublished(plug, socket, draws);
        }
        return Reasons.answer("cage-power", plug.maxPowerW().value() <= socket.maxPowerW().value(), draws + "; a cage of "
                + socket.platform() + " gives " + Wording.number(socket.maxPowerW().value()) + " W"
                + Wording.doubt(plug.maxPowerW(), socket.maxPowerW()) + ".", socket.pointer(), socket.maxPowerW().source());
    }

    private static Reason unpublished(Plug plug, Socket socket, String draws) {
        String unknown = draws + "; no limit is published for " + socket.platform();
        if (!plug.ports().fromMemory() && socket.accepts(plug)) {
            return Reasons.pass("cage-power", unknown + ", whose maker lists the part for this port.", plug.ports().source());
        }
        return Reasons.review("cage-power", unknown + ".", socket.pointer(), plug.ports().source());
    }

    private PowerRules() {
    }
}
