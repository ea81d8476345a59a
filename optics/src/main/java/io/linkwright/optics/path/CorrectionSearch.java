package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

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
    /** Elements looked at in all; keeps an answer within about a second. */
    private static final int MOST_WORK = 60_000;
    private static final int MOST_CHECKED = 6000;

    private record State(Supplier<FibrePath> path, List<Edit> changes, Set<Integer> closed, int cost, int distance,
            int number) {
    }

    private static final Comparator<State> CHEAPEST = Comparator.comparingInt(State::cost)
            .thenComparingInt(state -> state.changes().size()).thenComparingInt(State::distance)
            .thenComparingInt(State::number);

    /** @param report of a path that blocks */
    public static CorrectionSearch of(PathReport report, Conditions conditions) {
        TreeSet<State> open = new TreeSet<>(CHEAPEST);
        Set<List<Object>> seen = new HashSet<>();
        int most = Math.min(MOST_CHECKED, MOST_WORK / report.path().elements().size());
        int number = 0;
        int checked = 0;
        boolean cut = false;
        open.add(new State(report::path, List.of(), Set.of(), 0, 0, 0));
        while (!open.isEmpty() && checked < most) {
            State state = open.pollFirst();
            FibrePath path = state.path().get();
            if (!seen.add(List.of(path.elements(), path.joints()))) {
                continue;
            }
            PathReport now = PathCheck.check(path, conditions);
            checked++;
            if (!now.blocked()) {
                List<Change> changes = state.changes().stream().map(Edit::change).toList();
                return new CorrectionSearch(new Correction(state.cost(), changes, now), MOST_CHANGES, checked, true);
            }
            if (state.changes().size() == MOST_CHANGES) {
                continue;
            }
            for (Edit edit : edits(now, state)) {
                // What lies beyond the checks that are left would never be looked at.
                boolean full = open.size() >= most - checked;
                cut |= full;
                if (full && (open.isEmpty() || state.cost() + edit.cost().units() >= open.last().cost())) {
                    continue;
                }
                open.add(after(state, edit, ++number));
                if (full) {
                    open.pollLast();
                }
            }
        }
        return new CorrectionSearch(null, MOST_CHANGES, checked, !cut && open.isEmpty());
    }

    private static State after(State state, Edit edit, int number) {
        List<Edit> changes = new ArrayList<>(state.changes());
        changes.add(edit);
        Set<Integer> closed = new HashSet<>(state.closed());
        closed.addAll(edit.closed());
        return new State(edit.path(), List.copyOf(changes), closed, state.cost() + edit.cost().units(),
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
        List<Edit> edits = new ArrayList<>(JointEdits.of(report.path(), first.elements()));
        // Another cord of the same length loses as much; only fewer connections lose less.
        if (!first.code().equals("insertion-loss")) {
            elements.removeAll(state.closed());
            elements.forEach(element -> edits.addAll(ElementEdits.of(report.path(), element)));
        }
        edits.removeIf(edit -> !Collections.disjoint(edit.closed(), state.closed()));
        return edits;
    }
}
