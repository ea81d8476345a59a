package io.linkwright.catalog.fibrepath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.linkwright.kit.problem.Fault;
import io.linkwright.optics.connector.ConnectorType;
import io.linkwright.optics.path.Breakout;
import io.linkwright.optics.path.Cassette;
import io.linkwright.optics.path.Conversion;
import io.linkwright.optics.path.Cord;
import io.linkwright.optics.path.Element;
import io.linkwright.optics.path.End;
import io.linkwright.optics.path.FibrePath;
import io.linkwright.optics.path.Joint;
import io.linkwright.optics.path.Port;

/**
 * Plugs elements together in the order of the list: each with its first fitting end into the end it names, or into the nearest
 * open end before it. So a line needs no names at all, and the far ends of a breakout or of a twin-port module may simply
 * follow one another.
 */
final class Plugging {

    private final List<DraftElement> drafts;
    private final List<Fault> faults;
    private final List<List<End>> ends = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<Port> taken = new HashSet<>();
    private final List<Joint> joints = new ArrayList<>();

    private Plugging(List<DraftElement> drafts, List<Fault> faults) {
        this.drafts = drafts;
        this.faults = faults;
    }

    /** @return null when something does not go together, which is noted */
    static FibrePath plug(List<DraftElement> drafts, List<Fault> faults) {
        Plugging plugging = new Plugging(drafts, faults);
        plugging.names();
        if (!faults.isEmpty()) {
            return null;
        }
        drafts.forEach(draft -> plugging.ends.add(draft.element().ends()));
        plugging.join();
        return faults.isEmpty() ? new FibrePath(drafts.stream().map(DraftElement::element).toList(), plugging.joints) : null;
    }

    private void names() {
        for (int i = 0; i < drafts.size(); i++) {
            String id = drafts.get(i).id();
            if (id != null && id.indexOf('.') >= 0) {
                fault(i, "id", "wrong-form", "An id has no dot, which stands before the name of an end.");
            } else if (id != null && ids.putIfAbsent(id, i) != null) {
                fault(i, "id", "duplicate", "Another element has the same id.");
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            known(i, "on", drafts.get(i).on());
            known(i, "to", drafts.get(i).to());
            if (i == 0 && drafts.get(i).on() != null) {
                fault(i, "on", "nothing-before", "The first element begins the path; the others are plugged into it.");
            }
        }
    }

    private void known(int index, String field, String reference) {
        if (reference == null) {
            return;
        }
        int dot = reference.lastIndexOf('.');
        if (dot < 1) {
            fault(index, field, "wrong-form", "An end is written as the id of an element, a dot and the end's name.");
        } else if (!ids.containsKey(reference.substring(0, dot))) {
            fault(index, field, "unknown-id", "No element has that id.");
        }
    }

    private void join() {
        Port[] on = new Port[drafts.size()];
        Port[] to = new Port[drafts.size()];
        for (int i = 0; i < drafts.size(); i++) {
            on[i] = claimed(i, "on", drafts.get(i).on());
            to[i] = claimed(i, "to", drafts.get(i).to());
        }
        if (!faults.isEmpty()) {
            return;
        }
        for (int i = 0; i < drafts.size(); i++) {
            if (i > 0) {
                enter(i, on[i]);
            }
            if (to[i] != null) {
                leave(i, to[i]);
            }
        }
    }

    /** An end that a request names is kept from those that take the next open one. */
    private Port claimed(int index, String field, String reference) {
        if (reference == null) {
            return null;
        }
        int dot = reference.lastIndexOf('.');
        int element = ids.get(reference.substring(0, dot));
        int end = endNamed(element, reference.substring(dot + 1));
        if (end < 0) {
            fault(index, field, "unknown-end", "That element's ends are " + endNames(element) + ".");
            return null;
        }
        Port port = new Port(element, end);
        if (element == index) {
            fault(index, field, "own-end", "An element is not plugged into itself.");
        } else if (!taken.add(port)) {
            fault(index, field, "end-taken", "Something else is plugged in there.");
        }
        return port;
    }

    private void enter(int index, Port named) {
        Port into = named == null ? nextOpen(index) : named;
        if (into == null) {
            fault(index, "on", "nowhere-to-plug", "No end before it is open: name the one it goes to.");
            return;
        }
        String enter = drafts.get(index).enter();
        int end = enter == null ? fitting(index, into) : endNamed(index, enter);
        if (end < 0) {
            fault(index, "enter", "unknown-end", "Its ends are " + endNames(index) + ".");
        } else if (taken.contains(new Port(index, end))) {
            fault(index, "enter", "end-taken", "Something else is plugged in there.");
        } else {
            joinBoth(into, new Port(index, end));
        }
    }

    private void leave(int index, Port to) {
        int end = firstOpen(index);
        if (end < 0) {
            fault(index, "to", "nowhere-to-plug", "It has no open end left.");
        } else {
            joinBoth(new Port(index, end), to);
        }
    }

    private void joinBoth(Port a, Port b) {
        taken.add(a);
        taken.add(b);
        joints.add(new Joint(a, b));
    }

    private Port nextOpen(int index) {
        for (int before = index - 1; before >= 0; before--) {
            int end = drafts.get(before).to() == null || drafts.get(before).element().ends().size() > 2 ? firstOpen(before)
                    : -1;
            if (end >= 0) {
                return new Port(before, end);
            }
        }
        return null;
    }

    private int firstOpen(int element) {
        for (int end = 0; end < ends.get(element).size(); end++) {
            if (!taken.contains(new Port(element, end))) {
                return end;
            }
        }
        return -1;
    }

    /** The first end that suits what it is plugged into, else the first open one. */
    private int fitting(int index, Port into) {
        Element element = drafts.get(index).element();
        ConnectorType type = ends.get(into.element()).get(into.end()).type();
        int preferred = 0;
        if (element instanceof Cassette) {
            preferred = type == ConnectorType.LC_DUPLEX ? 1 : 0;
        } else if (element instanceof Breakout breakout) {
            preferred = type == breakout.branch().type() && type != breakout.trunk().type() ? 1 : 0;
        } else if (element instanceof Conversion) {
            boolean fromTrunk = drafts.get(into.element()).element() instanceof Cord cord && cord.trunk();
            preferred = fromTrunk ? 0 : 2;
        }
        return taken.contains(new Port(index, preferred)) ? firstOpen(index) : preferred;
    }

    private int endNamed(int element, String name) {
        for (int end = 0; end < ends.get(element).size(); end++) {
            if (ends.get(element).get(end).name().equals(name)) {
                return end;
            }
        }
        return -1;
    }

    private String endNames(int element) {
        return String.join(", ", ends.get(element).stream().map(End::name).toList());
    }

    private void fault(int index, String field, String code, String message) {
        faults.add(new Fault(drafts.get(index).pointer() + "/" + field, code, message));
    }
}
