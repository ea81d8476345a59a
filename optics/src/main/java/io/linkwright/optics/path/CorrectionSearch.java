package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

import io.linkwright.optics.path.Finding.Weight;

/**
 * Looks for the cheapest changes after which a path no longer blocks: a search in the order of cost over the changes of
 * {@link ElementEdits} and {@link JointEdits}, each element changed once at most.
 *
 * <p>
 * Whatever mends the first fault must change one of the elements that it is about, so that only those are tried at each step;
 * nothing cheaper is missed by that.
 *
 * @param found null when nothing was found
 * @param mostChanges how many changes at once were tried
 * @param checked paths that were checked
 * @param exhausted whether all of them were tried; if not, the search was cut short
 */
public record CorrectionSearch(Correction found, int mostChanges, int checked, boolean exhausted) {

    public static final int MOST_CHANGES = 3;
    /** Keeps an answer within about a second. */
    static final int MOST_CHECKED = 6000;

    private record State(FibrePath path, List<Change> changes, Set<Integer> closed, int cost, int distance, int number) {
    }

    private static final Comparator<State> CHEAPEST = Comparator.comparingInt(State::cost)
            .thenComparingInt(state -> state.changes().size()).thenComparingInt(State::distance)
            .thenComparingInt(State::number);

    /** @param report of a path that blocks */
    public static CorrectionSearch of(PathReport report, Conditions conditions) {
        PriorityQueue<State> open = new PriorityQueue<>(CHEAPEST);
        Set<List<Object>> seen = new HashSet<>();
        int number = 0;
        int checked = 0;
        open.add(new State(report.path(), List.of(), Set.of(), 0, 0, 0));
        while (!open.isEmpty() && checked < MOST_CHECKED) {
            State state = open.poll();
            if (!seen.add(List.of(state.path().elements(), state.path().joints()))) {
                continue;
            }
            PathReport now = PathCheck.check(state.path(), conditions);
            checked++;
            if (!now.blocked()) {
                return new CorrectionSearch(new Correction(state.cost(), state.changes(), now), MOST_CHANGES, checked, true);
            }
            if (state.changes().size() == MOST_CHANGES) {
                continue;
            }
            for (Edit edit : edits(now, state)) {
                open.add(after(state, edit, ++number));
            }
        }
        return new CorrectionSearch(null, MOST_CHANGES, checked, open.isEmpty());
    }

    private static State after(State state, Edit edit, int number) {
        List<Change> changes = new ArrayList<>(state.changes());
        changes.add(edit.change());
        Set<Integer> closed = new HashSet<>(state.closed());
        closed.addAll(edit.closed());
        return new State(edit.path(), List.copyOf(changes), closed, state.cost() + edit.change().cost().units(),
                state.distance() + edit.distance(), number);
    }

    private static List<Edit> edits(PathReport report, State state) {
        Finding first = report.findings().stream().filter(finding -> finding.weight() == Weight.BLOCK).findFirst()
                .orElseThrow();
        Set<Integer> elements = new HashSet<>(first.elements());
        if (first.code().equals("no-link")) {
            for (int i = 0; i < report.path().elements().size(); i++) {
                elements.add(i);
            }
        }
        elements.removeAll(state.closed());
        List<Edit> edits = new ArrayList<>(JointEdits.of(report.path(), new HashSet<>(first.elements())));
        for (int element : elements) {
            edits.addAll(ElementEdits.of(report.path(), element));
        }
        edits.removeIf(edit -> edit.change().action() != Change.Action.ADD
                && state.closed().contains(edit.change().element()));
        return edits;
    }
}
