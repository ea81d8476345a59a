package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.Face;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason.Severity;

/**
 * The modules that go into the cage of an end, judged. In a large catalogue many parts differ in name alone; of those that are
 * alike in optics, connector and reach only the best are kept, and of the refused only those that come closest, so that the
 * pairs of two ends stay few however many parts there are.
 *
 * @param qualified modules that the cage runs
 * @param blocked modules that go in but do not run there
 * @param leftOut modules that were judged and not kept
 */
record EndFits(List<EndFit> qualified, List<EndFit> blocked, int leftOut) {

    /** Far above what a catalogue of distinct parts has for one cage; a bound, not a choice. */
    static final int MOST = 512;

    private static final int MOST_ALIKE = 4;
    private static final int MOST_BLOCKED = 64;
    private static final Comparator<EndFit> BEST = Comparator.comparingLong(EndFits::doubts)
            .thenComparingDouble(EndFits::power).thenComparing(EndFits::name);
    private static final Comparator<EndFit> CLOSEST = Comparator.comparingLong(EndFits::blocks).thenComparing(EndFits::name);

    /** What decides with which modules it links, and how far. */
    private record Kind(Application application, Face connector, double reachM) {
    }

    static EndFits of(Socket socket, Catalogue catalogue) {
        List<EndFit> qualified = new ArrayList<>();
        List<EndFit> blocked = new ArrayList<>();
        List<Transceiver> modules = catalogue.modulesFor(socket.cage());
        for (Transceiver module : modules) {
            EndFit fit = EndFit.of(module, socket, catalogue);
            (fit.blocked() ? blocked : qualified).add(fit);
            if (blocked.size() >= 16 * MOST_BLOCKED) {
                blocked = first(blocked, CLOSEST);
            }
        }
        List<EndFit> kept = qualified.size() <= MOST ? qualified : best(qualified);
        List<EndFit> close = blocked.size() <= MOST_BLOCKED ? blocked : first(blocked, CLOSEST);
        return new EndFits(List.copyOf(kept), List.copyOf(close), modules.size() - kept.size() - close.size());
    }

    private static List<EndFit> first(List<EndFit> fits, Comparator<EndFit> order) {
        return new ArrayList<>(fits.stream().sorted(order).limit(MOST_BLOCKED).toList());
    }

    private static List<EndFit> best(List<EndFit> qualified) {
        Map<Kind, Integer> alike = new HashMap<>();
        return qualified.stream().sorted(BEST).filter(fit -> alike.merge(kind(fit), 1, Integer::sum) <= MOST_ALIKE).limit(MOST)
                .toList();
    }

    private static Kind kind(EndFit fit) {
        return new Kind(fit.optic().application(), fit.optic().module().connector().value(), fit.optic().longestReachM());
    }

    /** Those that come closest to working, qualified or not. */
    List<EndFit> closest() {
        return Stream.concat(qualified.stream(), blocked.stream()).limit(MOST_BLOCKED).toList();
    }

    /** Those of the qualified that can make a run of that length, the best first. */
    Stream<EndFit> reaching(double distanceM) {
        return qualified.stream().filter(fit -> fit.optic().longestReachM() >= distanceM).sorted(BEST);
    }

    private static long doubts(EndFit fit) {
        return fit.reasons().stream().filter(reason -> reason.severity() == Severity.REVIEW).count();
    }

    private static long blocks(EndFit fit) {
        return fit.reasons().stream().filter(reason -> reason.severity() == Severity.BLOCK).count();
    }

    private static double power(EndFit fit) {
        Transceiver module = fit.optic().module();
        return module.maxPowerW() == null ? Double.POSITIVE_INFINITY : module.maxPowerW().value();
    }

    private static String name(EndFit fit) {
        return fit.optic().module().partNumber();
    }
}
