package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.linkwright.contracts.Confidence;
import io.linkwright.optics.budget.FibreGrade;

/**
 * An optical interface: the class of light two modules must share to form a link.
 *
 * @param aliases what else it is called. One that is the name of another interface is another table for the same light, such as
 *        400G-FR4 of the agreement and 400GBASE-FR4 of the standard.
 * @param laneGbps rate of one optical lane
 * @param clause clause of IEEE 802.3; null when it has none
 * @param channelLossDb highest insertion loss of the channel by fibre grade; empty when no figure is at hand
 * @param reachM metres that its specification promises by fibre grade; a grade it does not know is missing
 * @param interoperates other interfaces it links to
 */
public record Pmd(String name, List<String> aliases, int rateGbps, int opticalLanes, int laneGbps, Modulation modulation,
        FibreKind fibre,
        Figure<String> clause, Map<FibreGrade, Figure<Double>> channelLossDb,
        Map<FibreGrade, Figure<Double>> reachM, List<Interop> interoperates) {

    public Pmd {
        requireNonNull(name, "name");
        requireNonNull(modulation, "modulation");
        requireNonNull(fibre, "fibre");
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        channelLossDb = Map.copyOf(channelLossDb);
        reachM = Map.copyOf(reachM);
        interoperates = List.copyOf(interoperates);
    }

    /** Whether a buyer who writes that name means this interface. */
    public boolean goesBy(String asked) {
        return name.equalsIgnoreCase(asked) || aliases.stream().anyMatch(asked::equalsIgnoreCase);
    }

    public enum Modulation {
        NRZ,
        PAM4,
        COHERENT
    }

    public enum FibreKind {
        MULTIMODE,
        SINGLE_MODE
    }

    /**
     * A link to another class.
     *
     * @param other the other interface
     * @param reachLimitM metres up to which it holds; null when the rated reaches decide
     */
    public record Interop(@JsonProperty("with") String other, String text, Double reachLimitM, String source,
            Confidence confidence) {
    }
}
