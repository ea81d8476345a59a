package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.Pins;
import io.linkwright.optics.connector.Polarity;

/** Every element that could stand in another's place. Connectors are tried as they are and as what they meet asks for. */
final class ElementEdits {

    private final FibrePath path;
    private final int index;
    private final List<Edit> edits = new ArrayList<>();

    private ElementEdits(FibrePath path, int index) {
        this.path = path;
        this.index = index;
    }

    static List<Edit> of(FibrePath path, int index) {
        ElementEdits edits = new ElementEdits(path, index);
        Element element = path.element(index);
        if (element instanceof Cord cord) {
            edits.cord(cord);
        } else if (element instanceof Adapter adapter) {
            edits.adapter(adapter);
        } else if (element instanceof Cassette cassette) {
            edits.cassette(cassette);
        } else if (element instanceof Breakout breakout) {
            edits.breakout(breakout);
        } else if (element instanceof Conversion conversion) {
            edits.conversion(conversion);
        } else if (element instanceof OpticalModule module) {
            edits.module(module);
        }
        return edits.edits;
    }

    private void cord(Cord cord) {
        if (!cord.near().equals(cord.far())) {
            edits.add(new Edit(() -> path.with(index, cord.turned()), Change.Action.TURN, index, Cost.TURN,
                    () -> "Turn the " + cord.label() + " (" + cord.at() + ") end for end.", List.of(index), 1));
        }
        List<Polarity> types = cord.near().type().pinAligned() ? List.of(Polarity.values())
                : List.of(Polarity.A, Polarity.B);
        for (Connector near : halves(Cord.NEAR, cord.near())) {
            for (Connector far : halves(Cord.FAR, cord.far())) {
                for (FibreGrade grade : grades(cord.grade())) {
                    for (int fibres : Set.copyOf(List.of(Math.min(cord.fibres(), near.type().positions()),
                            near.type().positions()))) {
                        for (Polarity type : near.type().pinAligned() == cord.near().type().pinAligned() ? types
                                : List.of(Polarity.B)) {
                            if (near.type() == far.type()) {
                                replace(cord, new Cord(cord.at(), cord.trunk(), type, near, far, fibres, cord.lengthM(),
                                        grade));
                            }
                        }
                    }
                }
            }
        }
    }

    private void replace(Cord cord, Cord other) {
        int distance = differs(cord.polarity(), other.polarity()) + differs(cord.near(), other.near())
                + differs(cord.far(), other.far()) + differs(cord.fibres(), other.fibres())
                + differs(cord.grade(), other.grade());
        replace(other, () -> CordText.of(other), cord.trunk() ? Cost.TRUNK : Cost.PATCH_CORD, distance);
    }

    private void adapter(Adapter adapter) {
        Port near = path.opposite(new Port(index, 0));
        Connector plug = near == null ? null : path.end(near).half();
        for (Keys keys : Keys.values()) {
            Adapter other = new Adapter(adapter.at(), plug == null ? adapter.type() : plug.type(), keys);
            if (other.type().pinAligned() || keys == Keys.ALIGNED) {
                replace(other, () -> other.type().label() + " " + other.label() + ", " + keys.text(), Cost.ADAPTER,
                        differs(adapter.keys(), keys) + differs(adapter.type(), other.type()));
            }
        }
    }

    private void cassette(Cassette cassette) {
        for (Connector rear : halves(Cassette.REAR, cassette.rear())) {
            for (Connector front : fronts(1, cassette.front())) {
                if (rear.type() == cassette.rear().type() && front.type() == cassette.front().type()) {
                    for (CassetteMethod method : CassetteMethod.values()) {
                        Cassette other = new Cassette(cassette.at(), method, rear, front);
                        replace(other, () -> other.label() + ", " + CordText.half(rear) + " inside its rear adapter, "
                                + front.label() + " ports", Cost.CASSETTE,
                                differs(cassette.method(), method)
                                        + differs(cassette.rear(), rear) + differs(cassette.front(), front));
                    }
                }
            }
        }
    }

    private void breakout(Breakout breakout) {
        for (Connector trunk : halves(Breakout.TRUNK, breakout.trunk())) {
            for (Connector branch : fronts(1, breakout.branch())) {
                if (trunk.type() == breakout.trunk().type() && branch.type() == breakout.branch().type()) {
                    for (boolean crossed : new boolean[] { true, false }) {
                        for (FibreGrade grade : grades(breakout.grade())) {
                            Breakout other = new Breakout(breakout.at(), crossed, trunk, branch, breakout.branches(),
                                    breakout.lengthM(), grade);
                            replace(other,
                                    () -> other.label() + ", " + grade + ", trunk " + CordText.half(trunk) + ", branches "
                                            + CordText.half(branch),
                                    Cost.BREAKOUT,
                                    differs(breakout.crossed(), crossed) + differs(breakout.trunk(), trunk)
                                            + differs(breakout.branch(), branch) + differs(breakout.grade(), grade));
                        }
                    }
                }
            }
        }
    }

    private void conversion(Conversion conversion) {
        for (Connector rear : fronts(0, conversion.rear())) {
            for (Connector front : fronts(2, conversion.front())) {
                if (rear.type() == conversion.rear().type() && front.type() == conversion.front().type()) {
                    Conversion other = new Conversion(conversion.at(), rear, front);
                    replace(other, () -> other.label() + ", " + CordText.half(rear) + " at the back, " + CordText.half(front)
                            + " in the ports", Cost.CASSETTE,
                            differs(conversion.rear(), rear) + differs(conversion.front(), front));
                }
            }
        }
    }

    /** A module with the other polish or pins, where its maker has one; never with another connector. */
    private void module(OpticalModule module) {
        for (Connector face : fronts(0, module.face())) {
            if (face.type() == module.face().type()) {
                replace(module.with(face), () -> "a module like " + module.name() + " with " + CordText.half(face) + " faces",
                        Cost.MODULE, 1);
            }
        }
    }

    private void replace(Element other, Supplier<String> text, Cost cost, int distance) {
        Element element = path.element(index);
        if (!other.equals(element)) {
            edits.add(new Edit(() -> path.with(index, other), Change.Action.REPLACE, index, cost,
                    () -> "Replace the " + element.label() + " (" + element.at() + ") by this: " + text.get() + ".",
                    List.of(index), distance));
        }
    }

    private Set<FibreGrade> grades(FibreGrade now) {
        Set<FibreGrade> grades = new LinkedHashSet<>(List.of(now));
        for (Element element : path.elements()) {
            if (element instanceof OpticalModule module && module.multimode() != null
                    && module.multimode() != now.multimode()) {
                grades.add(module.multimode() ? FibreGrade.OM4 : FibreGrade.OS2);
            }
        }
        return grades;
    }

    /** The connector as it is, and the one that its counterpart asks for. */
    private Set<Connector> halves(int end, Connector now) {
        Set<Connector> halves = new LinkedHashSet<>(List.of(now));
        End other = path.faces(new Port(index, end));
        if (other != null && other.half() != null) {
            halves.add(counterpart(other.half(), now));
        }
        return halves;
    }

    /** For ends that are all alike: as they are, and as each of their counterparts asks for. */
    private Set<Connector> fronts(int firstEnd, Connector now) {
        Set<Connector> halves = new LinkedHashSet<>();
        for (int end = firstEnd; end < path.ends(index).size(); end++) {
            halves.addAll(halves(end, now));
        }
        return halves;
    }

    static Connector counterpart(Connector half, Connector now) {
        Pins pins = half.pins() == Pins.NONE ? Pins.NONE : half.pins() == Pins.PINNED ? Pins.UNPINNED : Pins.PINNED;
        return new Connector(half.type(), half.polish() == null ? now.polish() : half.polish(), pins);
    }

    private static int differs(Object a, Object b) {
        return Objects.equals(a, b) ? 0 : 1;
    }
}
