package io.linkwright.catalog.exchange.netbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** What a device type says otherwise than the catalogue does of the same platform. */
final class PlatformComparison {

    static List<Remark> differences(Platform stored, Platform file, List<PortNames> names) {
        List<Remark> differences = new ArrayList<>();
        if (!stored.vendor().equalsIgnoreCase(file.vendor())) {
            differences.add(differs("vendor", stored.vendor(), file.vendor()));
        }
        cages(stored, file, differences);
        ports(stored, names, differences);
        Set<Protocol> known = stored.protocols() == null ? Set.of() : stored.protocols().value();
        if (!known.isEmpty() && !known.contains(Protocol.ETHERNET) && file.protocols() != null) {
            differences.add(new Remark("differs-protocol", "The file's interface types are those of Ethernet; in the catalogue "
                    + stored.name() + " runs " + known.stream().map(Enum::name).sorted().collect(Collectors.joining(" and "))
                    + "."));
        }
        return differences;
    }

    private static void cages(Platform stored, Platform file, List<Remark> differences) {
        Set<String> ours = kinds(stored);
        Set<String> theirs = kinds(file);
        if (!ours.equals(theirs)) {
            differences.add(differs("cages", String.join(" and ", ours), String.join(" and ", theirs)));
        }
    }

    private static Set<String> kinds(Platform platform) {
        Set<String> kinds = new TreeSet<>();
        platform.ports().stream().map(group -> group.cage().value()).distinct()
                .forEach(cage -> kinds.add(platform.ports().stream().filter(group -> group.cage().value() == cage)
                        .mapToInt(group -> group.cages().value()).sum() + " " + cage.label() + " cages"));
        return kinds;
    }

    private static void ports(Platform stored, List<PortNames> names, List<Remark> differences) {
        int ours = stored.ports().stream().mapToInt(PlatformComparison::ports).sum();
        int theirs = names.stream().mapToInt(PortNames::listed).sum();
        if (ours != theirs) {
            differences.add(differs("ports", ours + " ports", theirs + " ports"));
        }
    }

    private static int ports(PortGroup group) {
        return group.cages().value() * Math.max(1, group.cageGbps() / group.nativePortGbps().value());
    }

    private static Remark differs(String code, String ours, String theirs) {
        return new Remark("differs-" + code, "The catalogue has " + ours + ", the file " + theirs + ".");
    }

    private PlatformComparison() {
    }
}
