package io.linkwright.catalog.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.roaringbitmap.RoaringBitmap;

import io.linkwright.catalog.compatibility.EndRule;
import io.linkwright.catalog.compatibility.EndRules;
import io.linkwright.catalog.compatibility.Plug;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.compatibility.Socket.Demand;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * Which parts the ports of each platform take: those that no rule about a part in a cage blocks, in some way to run the part,
 * in one of the platform's cages. Platforms are found by alias too, whatever their case and
 * dashes.
 */
final class PlatformFits {

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> written = new TreeSet<>();
    private final Map<String, RoaringBitmap> parts = new HashMap<>();

    /** Takes in parts in the order of their numbers. Parts that no rule tells apart are judged once. */
    static final class Builder {

        private final Map<String, Integer> rates = new HashMap<>();
        private final Map<Ways, RoaringBitmap> alike = new HashMap<>();
        private int size;

        Builder(Collection<Pmd> pmds) {
            pmds.forEach(pmd -> rates.put(pmd.name(), pmd.rateGbps()));
        }

        void add(Product product) {
            alike.computeIfAbsent(Ways.of(product, rates), any -> new RoaringBitmap()).add(size++);
        }

        PlatformFits build(Collection<Platform> platforms) {
            PlatformFits fits = new PlatformFits();
            Map<String, RoaringBitmap> found = new HashMap<>();
            platforms.stream().filter(platform -> !platform.ports().isEmpty())
                    .forEach(platform -> found.put(platform.name(), taken(platform)));
            platforms.forEach(platform -> fits.add(platform,
                    platform.ports().isEmpty() ? ofNics(platform, found) : found.get(platform.name())));
            return fits;
        }

        /** A server has no cages but those of its NICs. */
        private static RoaringBitmap ofNics(Platform server, Map<String, RoaringBitmap> found) {
            RoaringBitmap taken = new RoaringBitmap();
            if (server.nics() != null) {
                server.nics().value().forEach(nic -> taken.or(found.getOrDefault(nic, new RoaringBitmap())));
            }
            return taken;
        }

        private RoaringBitmap taken(Platform platform) {
            RoaringBitmap taken = new RoaringBitmap();
            alike.forEach((ways, same) -> {
                if (takes(platform, ways)) {
                    taken.or(same);
                }
            });
            return taken;
        }

        private static boolean takes(Platform platform, Ways ways) {
            return ways.all().stream().anyMatch(way -> platform.ports().stream().anyMatch(port -> takes(platform, port, way)));
        }

        private static boolean takes(Platform platform, PortGroup port, Ways.Way way) {
            if (!port.cage().value().takes(way.plug().formFactor().value())) {
                return false;
            }
            Set<Protocol> protocols = platform.protocols() == null ? Set.of(Protocol.values()) : platform.protocols().value();
            Set<Cooling> coolings = platform.cooling() == null ? Set.of(Cooling.AIR) : platform.cooling().value();
            return protocols.stream().anyMatch(protocol -> coolings.stream().anyMatch(cooling -> unblocked(way.plug(),
                    Socket.of(platform, List.of(port), new Demand("port", way.plug().links(), way.speedGbps(), protocol,
                            cooling, null, "/fitsPlatform")))));
        }

        private static boolean unblocked(Plug plug, Socket socket) {
            for (EndRule rule : EndRules.ALL) {
                if (rule.judge(plug, socket).severity() == Severity.BLOCK) {
                    return false;
                }
            }
            return true;
        }
    }

    private void add(Platform platform, RoaringBitmap taken) {
        parts.put(platform.name(), taken);
        named(platform.name(), platform);
        platform.aliases().forEach(alias -> named(alias, platform));
    }

    private void named(String name, Platform platform) {
        names.putIfAbsent(Spelling.squashed(name), platform.name());
        written.add(name);
    }

    /** Null when there is no such platform. */
    String canonical(String name) {
        return names.get(Spelling.squashed(name));
    }

    /** All names and aliases. */
    Collection<String> names() {
        return written;
    }

    RoaringBitmap parts(String platform) {
        return parts.get(platform);
    }
}
