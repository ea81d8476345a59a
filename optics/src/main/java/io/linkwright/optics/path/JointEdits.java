package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.Polarity;

/** What can be put between two elements or taken out from between them. */
final class JointEdits {

    /** Length of a cord that joins two faces of one panel or rack. */
    private static final double SHORT_M = 3;

    private final FibrePath path;
    private final List<Edit> edits = new ArrayList<>();

    private JointEdits(FibrePath path) {
        this.path = path;
    }

    /** All that touch only the given elements. */
    static List<Edit> of(FibrePath path, Collection<Integer> elements) {
        JointEdits all = new JointEdits(path);
        for (Joint joint : path.joints()) {
            if (elements.contains(joint.a().element()) && elements.contains(joint.b().element())) {
                all.joint(joint);
            }
        }
        for (int element : elements) {
            if (path.element(element) instanceof Adapter adapter) {
                all.adapter(element, adapter);
            }
        }
        return all.edits;
    }

    private void joint(Joint joint) {
        End a = path.end(joint.a());
        End b = path.end(joint.b());
        if (a.shape() == Shape.PLUG && b.shape() == Shape.PLUG && a.type() == b.type()) {
            for (Keys keys : a.type().pinAligned() ? Keys.values() : new Keys[] { Keys.ALIGNED }) {
                Adapter adapter = new Adapter(path.element(joint.b().element()).at(), a.type(), keys);
                add(joint, adapter, () -> "a " + a.type().label() + " " + adapter.label() + ", " + keys.text(), Cost.ADAPTER);
            }
        } else if (a.shape() == Shape.FACE && b.shape() == Shape.FACE && a.type() == b.type()) {
            Connector near = ElementEdits.counterpart(a.half(), a.half());
            Connector far = ElementEdits.counterpart(b.half(), b.half());
            for (Polarity type : a.type().pinAligned() ? Polarity.values() : new Polarity[] { Polarity.B, Polarity.A }) {
                Cord cord = new Cord(path.element(joint.b().element()).at(), false, type, near, far, a.type().positions(),
                        SHORT_M, grade());
                add(joint, cord, () -> "a cord: " + CordText.of(cord), Cost.PATCH_CORD);
            }
        }
    }

    private void add(Joint joint, Element added, Supplier<String> text, Cost cost) {
        List<Element> elements = new ArrayList<>(path.elements());
        List<Joint> joints = new ArrayList<>(path.joints());
        int index = elements.size();
        elements.add(added);
        joints.remove(joint);
        joints.add(new Joint(joint.a(), new Port(index, 0)));
        joints.add(new Joint(new Port(index, 1), joint.b()));
        edits.add(new Edit(() -> path.with(elements, joints), Change.Action.ADD, joint.a().element(), cost,
                () -> "Between " + name(joint.a().element()) + " and " + name(joint.b().element()) + " put " + text.get() + ".",
                List.of(index), 1));
    }

    private void adapter(int index, Adapter adapter) {
        Port near = path.opposite(new Port(index, 0));
        Port far = path.opposite(new Port(index, 1));
        if (near == null || far == null) {
            return;
        }
        if (path.end(near).shape() != Shape.PLUG || path.end(far).shape() != Shape.PLUG) {
            takeOut(index, near, far);
        } else if (path.element(near.element()) instanceof Cord first && path.element(far.element()) instanceof Cord second
                && !first.trunk() && !second.trunk()) {
            merge(index, near, first, far, second);
        }
    }

    private void takeOut(int index, Port near, Port far) {
        List<Joint> joints = without(index);
        joints.add(new Joint(near, far));
        edits.add(new Edit(() -> path.with(path.elements(), joints), Change.Action.REMOVE, index, Cost.ADAPTER,
                () -> "Take out the adapter (" + path.element(index).at() + ").", List.of(index), 1));
    }

    /** One cord in the place of two and their adapter loses one connection less. */
    private void merge(int index, Port near, Cord first, Port far, Cord second) {
        Port beyond = path.opposite(new Port(far.element(), 1 - far.end()));
        Connector firstOuter = near.end() == Cord.FAR ? first.near() : first.far();
        Connector secondOuter = far.end() == Cord.NEAR ? second.far() : second.near();
        if (firstOuter.type() != secondOuter.type() || beyond == null || first.grade() != second.grade()) {
            return;
        }
        List<Joint> joints = without(index);
        joints.removeIf(joint -> joint.touches(far.element()));
        joints.add(new Joint(near, beyond));
        for (Polarity type : firstOuter.type().pinAligned() ? Polarity.values()
                : new Polarity[] { Polarity.B, Polarity.A }) {
            Connector[] outer = near.end() == Cord.FAR ? new Connector[] { firstOuter, secondOuter }
                    : new Connector[] { secondOuter, firstOuter };
            Cord one = new Cord(first.at(), false, type, outer[0], outer[1], Math.min(first.fibres(), second.fibres()),
                    first.lengthM() + second.lengthM(), first.grade());
            List<Element> elements = new ArrayList<>(path.elements());
            elements.set(near.element(), one);
            edits.add(new Edit(() -> path.with(elements, joints), Change.Action.REPLACE, near.element(), Cost.PATCH_CORD,
                    () -> "Replace " + name(near.element()) + ", the adapter and " + name(far.element()) + " by one cord: "
                            + CordText.of(one) + ".",
                    List.of(near.element(), index, far.element()), 3));
        }
    }

    private List<Joint> without(int element) {
        List<Joint> joints = new ArrayList<>(path.joints());
        joints.removeIf(joint -> joint.touches(element));
        return joints;
    }

    private FibreGrade grade() {
        for (Element element : path.elements()) {
            if (element.grade() != null) {
                return element.grade();
            }
            if (element instanceof OpticalModule module && module.multimode() != null) {
                return module.multimode() ? FibreGrade.OM4 : FibreGrade.OS2;
            }
        }
        return FibreGrade.OS2;
    }

    private String name(int element) {
        return "the " + path.element(element).label() + " (" + path.element(element).at() + ")";
    }
}
