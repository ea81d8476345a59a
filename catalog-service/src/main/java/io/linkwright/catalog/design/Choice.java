package io.linkwright.catalog.design;

import java.util.List;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design.Alternative;

/** What came of looking for the parts of a tier. */
sealed interface Choice permits Choice.Chosen, Choice.Nothing {

    /**
     * @param because how the winner was chosen and what is not listed
     * @param alternatives the best of the others
     */
    record Chosen(Candidate winner, List<Reason> because, List<Alternative> alternatives) implements Choice {
    }

    /**
     * @param reasons all of them, with the closest candidate's own
     * @param nearest what would work; null when nothing comes near
     */
    record Nothing(List<Reason> reasons, String nearest) implements Choice {
    }
}
