package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import java.util.List;

import io.linkwright.contracts.Nullable;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Polarity;

/**
 * A passive fibre cable of one stock length.
 *
 * @param successor null when there is none
 * @param family name shared by all lengths
 * @param trunkConnector the single plug
 * @param branchConnector each of the other plugs
 * @param branches 1 for a straight cable
 * @param polarity null for duplex cables, whose pair always crosses
 */
public record FibreCable(String partNumber, List<String> aliases, String vendor, String description, Lifecycle lifecycle,
        @Nullable String successor,
        String family, Figure<FibreGrade> grade, Figure<Face> trunkConnector, Figure<Face> branchConnector,
        Figure<Integer> branches, @Nullable Figure<Polarity> polarity, Figure<Double> lengthM,
        List<Note> notes) implements Product {

    public FibreCable {
        requireNonNull(partNumber, "partNumber");
        requireNonNull(grade, "grade");
        requireNonNull(trunkConnector, "trunkConnector");
        requireNonNull(branchConnector, "branchConnector");
        requireNonNull(branches, "branches");
        requireNonNull(lengthM, "lengthM");
        aliases = List.copyOf(aliases);
        notes = List.copyOf(notes);
    }

    @Override
    public Product ended() {
        return new FibreCable(partNumber, aliases, vendor, description, Lifecycle.END_OF_LIFE, successor, family, grade,
                trunkConnector,
                branchConnector, branches, polarity, lengthM, notes);
    }
}
