package io.linkwright.catalog.platform;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.LatencySpread;
import io.linkwright.catalog.product.Note;
import io.linkwright.contracts.Nullable;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * A switch, a NIC, or a server that holds NICs.
 *
 * @param protocols null for a server
 * @param cooling how a switch is cooled; null for others
 * @param airflow directions a switch is sold with; null for others or when unknown
 * @param ports empty for a server, whose ports are its NICs'
 * @param nicSlots places for NICs of a server; null for others
 * @param nics NICs the server is known to take; null for others
 * @param nicsFixed whether the server comes with its NICs and takes no others
 * @param latencyNs from port to port of a switch, first bit in to first bit out; null for others or when unknown
 */
public record Platform(Kind kind, String name, List<String> aliases, String vendor, String description,
        @Nullable Figure<Set<Protocol>> protocols, @Nullable Figure<Set<Cooling>> cooling,
        @Nullable Figure<Set<Airflow>> airflow, List<PortGroup> ports,
        @Nullable Figure<Integer> nicSlots,
        @Nullable Figure<Set<String>> nics, @Nullable Figure<Boolean> nicsFixed, @Nullable Figure<Integer> maxGpus,
        @Nullable Figure<LatencySpread> latencyNs,
        List<Note> notes) {

    public Platform {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        ports = List.copyOf(ports);
        notes = List.copyOf(notes);
    }

    public enum Kind {
        SWITCH,
        NIC,
        NODE
    }

    public int cages() {
        return ports.stream().mapToInt(port -> port.cages().value()).sum();
    }
}
