package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

import io.linkwright.contracts.Nullable;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * A cable whose ends are plugs fixed to it, straight or splitting.
 *
 * @param successor null when there is none
 * @param standard what runs on it, as the document names it
 * @param lengthMinM shortest length on offer
 * @param lengthMaxM longest length on offer
 * @param branches plugs at the branch end; 1 for a straight cable
 * @param trunkEnd the single plug, at the switch when it splits
 * @param branchEnd each of the other plugs
 */
public record CableAssembly(String partNumber, List<String> aliases, String vendor, String description, Lifecycle lifecycle,
        @Nullable String successor,
        Figure<Medium> medium, @Nullable Figure<String> standard, @Nullable Figure<Double> lengthMinM,
        Figure<Double> lengthMaxM,
        Figure<Integer> branches, PlugEnd trunkEnd, PlugEnd branchEnd, Figure<Set<Protocol>> protocols, List<Note> notes)
        implements
            Product {

    public CableAssembly {
        requireNonNull(partNumber, "partNumber");
        requireNonNull(medium, "medium");
        requireNonNull(lengthMaxM, "lengthMaxM");
        requireNonNull(branches, "branches");
        requireNonNull(trunkEnd, "trunkEnd");
        requireNonNull(branchEnd, "branchEnd");
        requireNonNull(protocols, "protocols");
        aliases = List.copyOf(aliases);
        notes = List.copyOf(notes);
    }

    @Override
    public Product ended() {
        return new CableAssembly(partNumber, aliases, vendor, description, Lifecycle.END_OF_LIFE, successor, medium, standard,
                lengthMinM,
                lengthMaxM, branches, trunkEnd, branchEnd, protocols, notes);
    }

    /** What is between the plugs. */
    public enum Medium {
        COPPER_PASSIVE,
        /** Copper with linear amplifiers (ACC). */
        COPPER_ACTIVE,
        /** Copper with retimers (AEC). */
        AEC,
        /** Fibre that cannot be unplugged (AOC). */
        AOC
    }

    /**
     * One plug.
     *
     * @param topStyle null where the form factor has only one
     * @param maxPowerW null when unknown
     * @param passLatencyNs one direction through the electronics of this plug; null when unknown or when there are none
     * @param ports classes of ports that take it
     */
    public record PlugEnd(Figure<FormFactor> formFactor, @Nullable Figure<TopStyle> topStyle, Figure<HostLanes> host,
            @Nullable Figure<Double> maxPowerW, @Nullable Figure<LatencySpread> passLatencyNs, Figure<Set<String>> ports) {
    }
}
