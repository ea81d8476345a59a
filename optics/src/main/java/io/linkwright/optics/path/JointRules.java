package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.linkwright.optics.connector.ConnectorType;
import io.linkwright.optics.connector.Mating;
import io.linkwright.optics.connector.MatingFault;
import io.linkwright.optics.connector.Polish;

/** What is wrong where two ends meet. */
final class JointRules {

    private static final String POLARITY = "fibre-polarity-pages";
    private static final String APC_ADAPTER = "tia-568.3-e-notes";

    static List<Finding> findings(FibrePath path) {
        List<Finding> findings = new ArrayList<>();
        for (Joint joint : path.joints()) {
            joint(path, joint, findings);
        }
        for (int i = 0; i < path.elements().size(); i++) {
            if (path.element(i) instanceof Adapter adapter) {
                adapter(path, i, adapter, findings);
            }
        }
        return findings;
    }

    private static void joint(FibrePath path, Joint joint, List<Finding> findings) {
        End a = path.end(joint.a());
        End b = path.end(joint.b());
        Integer[] both = { joint.b().element(), joint.a().element() };
        String between = "Between " + name(path, joint.a()) + " and " + name(path, joint.b());
        if (!shapesFit(a, b)) {
            findings.add(shapes(a, b, between, both));
        } else if (a.type() != b.type()) {
            findings.add(types(a.type(), b.type(), between, both));
        } else if (a.half() != null && b.half() != null) {
            halves(a, b, between, findings, both);
        }
    }

    private static boolean shapesFit(End a, End b) {
        return (a.shape() == Shape.PLUG) != (b.shape() == Shape.PLUG);
    }

    private static Finding shapes(End a, End b, String between, Integer... both) {
        if (a.shape() == Shape.PLUG) {
            return Finding.block("adapter-missing", between + " two plugs meet: an adapter must hold them.", null, both);
        }
        if (a.shape() == Shape.FACE && b.shape() == Shape.FACE) {
            return Finding.block("cord-missing", between + " two faces meet: a cord must join them.", null, both);
        }
        if (a.shape() == Shape.SLEEVE && b.shape() == Shape.SLEEVE) {
            return Finding.block("cord-missing", between + " two adapters meet: a cord must join them.", null, both);
        }
        return Finding.block("adapter-at-face", between + " an adapter stands at a face, which takes a plug without one.",
                null, both);
    }

    private static Finding types(ConnectorType a, ConnectorType b, String between, Integer... both) {
        boolean keys = a.pinAligned() && b.pinAligned();
        return Finding.block(keys ? "mpo-16-key" : "connector-type", between + " " + a.label() + " meets " + b.label()
                + (keys ? ": the key of an MPO-16 is off centre and enters no MPO-12." : ", which it does not enter."),
                null, both);
    }

    /** Both plugs that an adapter holds, against each other. */
    private static void adapter(FibrePath path, int index, Adapter adapter, List<Finding> findings) {
        Port near = path.opposite(new Port(index, 0));
        Port far = path.opposite(new Port(index, 1));
        if (near == null || far == null) {
            return;
        }
        End a = path.end(near);
        End b = path.end(far);
        if (a.shape() != Shape.PLUG || b.shape() != Shape.PLUG || a.type() != adapter.type() || b.type() != adapter.type()) {
            return;
        }
        Integer[] touched = { index, near.element(), far.element() };
        String between = "In the adapter between " + name(path, near) + " and " + name(path, far);
        halves(a, b, between, findings, touched);
        if (adapter.keys() == Keys.ALIGNED && a.type().pinAligned() && a.half().polish() == Polish.APC
                && b.half().polish() == Polish.APC) {
            findings.add(Finding.block("angled-faces-aligned-keys", between
                    + " both keys are up: the angled faces (APC) slope apart and do not touch; APC needs key up to key down.",
                    APC_ADAPTER, touched));
        }
    }

    private static void halves(End a, End b, String between, List<Finding> findings, Integer... elements) {
        Set<MatingFault> faults = Mating.faults(a.half(), b.half());
        for (MatingFault fault : faults) {
            findings.add(switch (fault) {
                case DIFFERENT_POLISH -> Finding.block("polish", between + " " + a.half().polish() + " meets "
                        + b.half().polish() + ": the faces do not touch over the core.", POLARITY, elements);
                case POLISH_UNKNOWN -> Finding.review("polish-unknown", between
                        + " the polish of one half is not stated; check that both are the same.", null, elements);
                case BOTH_PINNED -> Finding.block("both-pinned", between + " both halves have pins and do not close.", null,
                        elements);
                case NEITHER_PINNED -> Finding.block("neither-pinned", between
                        + " neither half has pins, and nothing aligns the fibres.", null, elements);
                case DIFFERENT_TYPE -> Finding.block("connector-type", between + " different connectors meet.", null,
                        elements);
            });
        }
        if (faults.isEmpty()) {
            findings.add(Finding.pass("mating", between + " type, polish and pins fit.", null, elements));
        }
    }

    private static String name(FibrePath path, Port port) {
        return path.element(port.element()).label() + " (" + path.element(port.element()).at() + ")";
    }

    private JointRules() {
    }
}
