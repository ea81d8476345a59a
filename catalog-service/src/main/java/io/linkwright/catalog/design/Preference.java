package io.linkwright.catalog.design;

import java.util.List;
import java.util.function.Function;

import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;

/** By what the combinations that work are put in order. */
@FunctionalInterface
interface Preference {

    /** @param working at least one; none of them is blocked */
    Ranked rank(List<Candidate> working, Socket near, Socket far, Run run);

    /**
     * @param inOrder the first is chosen
     * @param why half a sentence on how the first was chosen, its figures in it
     * @param whyLost one sentence for each of the others
     */
    record Ranked(List<Candidate> inOrder, String why, Function<Candidate, String> whyLost) {

        Candidate winner() {
            return inOrder.get(0);
        }
    }
}
