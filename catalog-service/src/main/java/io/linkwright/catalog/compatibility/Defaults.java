package io.linkwright.catalog.compatibility;

import java.util.List;
import java.util.stream.Stream;

import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** What is taken where a question does not say; each is told in the answer. */
final class Defaults {

    /**
     * One that all ends speak, if possible at a speed that each part has in its port; else one that the platforms speak; else
     * the first end's. Ethernet goes first.
     */
    static Protocol protocol(List<EndAsked> ends, String pointer, Parts parts, List<Assumption> assumed) {
        List<Protocol> order = List.of(Protocol.ETHERNET, Protocol.INFINIBAND);
        List<Protocol> spoken = order.stream().filter(protocol -> ends.stream().allMatch(end -> end.speaks(protocol)))
                .toList();
        Stream<Protocol> fast = spoken.stream().filter(protocol -> ends.stream().allMatch(end -> slowest(end, parts) <= end
                .fastestLinkGbps(protocol)));
        Stream<Protocol> run = order.stream().filter(protocol -> ends.stream().allMatch(end -> end.byPlatform(protocol)));
        Stream<Protocol> here = order.stream().filter(protocol -> ends.get(0).byPlatform(protocol));
        Protocol taken = Stream.of(fast, spoken.stream(), run, here).flatMap(list -> list).findFirst()
                .orElse(Protocol.ETHERNET);
        assumed.add(new Assumption(pointer, taken.name(), "No protocol was given; ports and parts can run this one, or come"
                + " nearest with it."));
        return taken;
    }

    /** Of the links that the part of an end makes; 0 for a cable, whose lanes may be divided. */
    private static int slowest(EndAsked end, Parts parts) {
        return end.part() instanceof Transceiver module
                ? module.applications().value().stream().mapToInt(application -> rate(application, parts)).min().orElse(0)
                : 0;
    }

    static void cooling(EndAsked end, List<Assumption> assumed) {
        if (end.platform() == null || end.cooling() != null || end.platform().cooling() == null) {
            return;
        }
        Cooling taken = end.coolingOrUsual();
        assumed.add(new Assumption(end.pointer() + "/cooling", taken.name(), end.platform().cooling().value().size() == 1
                ? "The platform is built this way only."
                : "No cooling was given; this is the more usual one."));
    }

    /** Fastest way to run the module that the port can do; the module's own way when there is none. */
    static int speed(Transceiver module, int fastestLinkGbps, Parts parts, List<Assumption> assumed) {
        int speed = module.applications().value().stream().mapToInt(application -> rate(application, parts))
                .filter(rate -> rate <= fastestLinkGbps).max().orElse(rate(module.nativeApplication(), parts));
        assumed.add(speed(speed, "the fastest of the module that the port can do"));
        return speed;
    }

    static int speed(CableAssembly cable, int fastestLinkGbps, List<Assumption> assumed) {
        int branch = cable.branchEnd().host().value().totalGbps();
        int speed = branch > fastestLinkGbps && branch % fastestLinkGbps == 0 ? fastestLinkGbps : branch;
        assumed.add(speed(speed, "what one plug at the branch end carries, or the port can do"));
        return speed;
    }

    /** Fastest that both modules can do behind their ports; 0 when there is none. */
    static int commonSpeed(Transceiver near, Transceiver far, int fastestLinkGbps, Parts parts) {
        return near.applications().value().stream().mapToInt(application -> rate(application, parts))
                .filter(rate -> rate <= fastestLinkGbps && far.applications().value().stream()
                        .anyMatch(other -> rate(other, parts) == rate))
                .max().orElse(0);
    }

    static Assumption speed(int speedGbps, String what) {
        return new Assumption("/speedGbps", Integer.toString(speedGbps), "No speed was given; this is " + what + ".");
    }

    static int rate(Application application, Parts parts) {
        return parts.pmd(application.pmd()).orElseThrow().rateGbps();
    }

    private Defaults() {
    }
}
