package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Elements and what is plugged into what. Immutable. */
public final class FibrePath {

    private final List<Element> elements;
    private final List<Joint> joints;
    private final Map<Port, Port> opposite;
    private final List<List<End>> ends;

    /** @throws IllegalArgumentException when a joint names an end that does not exist, or one that is taken */
    public FibrePath(List<Element> elements, List<Joint> joints) {
        this.elements = List.copyOf(elements);
        this.joints = List.copyOf(joints);
        opposite = new HashMap<>();
        ends = elements.stream().map(Element::ends).toList();
        for (Joint joint : joints) {
            end(joint.a());
            end(joint.b());
            if (joint.a().equals(joint.b()) || opposite.put(joint.a(), joint.b()) != null
                    || opposite.put(joint.b(), joint.a()) != null) {
                throw new IllegalArgumentException("an end is plugged once: " + joint);
            }
        }
    }

    /** Another element in the place of one, with as many ends. */
    private FibrePath(FibrePath path, int index, Element replacement) {
        List<Element> changed = new ArrayList<>(path.elements);
        changed.set(index, replacement);
        List<List<End>> changedEnds = new ArrayList<>(path.ends);
        changedEnds.set(index, replacement.ends());
        elements = List.copyOf(changed);
        ends = List.copyOf(changedEnds);
        joints = path.joints;
        opposite = path.opposite;
    }

    /** Each element's first unused end plugged into the next one's first: what a simple line needs. */
    public static FibrePath chain(Element... elements) {
        List<Joint> joints = new ArrayList<>();
        for (int i = 1; i < elements.length; i++) {
            joints.add(new Joint(new Port(i - 1, i == 1 ? 0 : elements[i - 1].ends().size() - 1), new Port(i, 0)));
        }
        return new FibrePath(List.of(elements), joints);
    }

    public List<Element> elements() {
        return elements;
    }

    public Element element(int index) {
        return elements.get(index);
    }

    public List<Joint> joints() {
        return joints;
    }

    public End end(Port port) {
        if (port.element() < 0 || port.element() >= elements.size() || port.end() < 0
                || port.end() >= ends.get(port.element()).size()) {
            throw new IllegalArgumentException("there is no such end: " + port);
        }
        return ends.get(port.element()).get(port.end());
    }

    public List<End> ends(int element) {
        return ends.get(element);
    }

    /** What is plugged in there, or null. */
    public Port opposite(Port port) {
        return opposite.get(port);
    }

    /** Whether anything is plugged into it. */
    public boolean joined(int element) {
        return joints.stream().anyMatch(joint -> joint.touches(element));
    }

    /** The end that a fibre's connector stands against: the one plugged in, or behind an adapter the plug on its other side. */
    End faces(Port port) {
        Port next = opposite(port);
        while (next != null && end(next).shape() == Shape.SLEEVE) {
            next = opposite(new Port(next.element(), 1 - next.end()));
        }
        return next == null ? null : end(next);
    }

    FibrePath with(int index, Element replacement) {
        return new FibrePath(this, index, replacement);
    }

    FibrePath with(List<Element> otherElements, List<Joint> otherJoints) {
        return new FibrePath(otherElements, otherJoints);
    }
}
