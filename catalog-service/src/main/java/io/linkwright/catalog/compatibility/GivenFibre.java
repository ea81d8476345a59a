package io.linkwright.catalog.compatibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.linkwright.catalog.product.Face;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Lifecycle;
import io.linkwright.catalog.product.Pmd.FibreKind;
import io.linkwright.contracts.Confidence;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.Mating;
import io.linkwright.optics.connector.MatingFault;
import io.linkwright.optics.connector.Pins;
import io.linkwright.optics.connector.Polarity;

/** Turns what somebody says of a cable into the run and the cabling that rules judge. */
final class GivenFibre {

    private static final String ASKER = "the question";
    private static final String AT = "/fibre";

    private final FibreAsked fibre;
    private final Parts parts;
    private final List<Assumption> assumed;

    GivenFibre(FibreAsked fibre, Parts parts, List<Assumption> assumed) {
        this.fibre = fibre;
        this.parts = parts;
        this.assumed = assumed;
    }

    Run run(FibreKind kind) {
        FibreGrade grade = fibre.cable() != null ? fibre.cable().grade().value() : fibre.grade();
        if (grade == null) {
            grade = kind == FibreKind.MULTIMODE ? FibreGrade.OM4 : FibreGrade.OS2;
            assumed.add(new Assumption(AT + "/grade", grade.name(), "No grade was given; the modules need "
                    + (kind == FibreKind.MULTIMODE ? "multimode" : "single-mode") + " fibre and this is the usual one."));
        }
        return new Run(fibre.lengthM(), grade.multimode() ? grade : FibreGrade.OM4, FibreGrade.OS2, AT + "/lengthM",
                fibre.connections() == null ? 2 : fibre.connections(), fibre.connectionLossDb(),
                fibre.lossDb() == null ? null : said(fibre.lossDb()));
    }

    /** Over a path, whose loss was added up element by element with figures that were recalled. */
    Run run(FibreKind kind, TracedPath.Trace trace) {
        Run run = run(kind);
        return fibre.lossDb() != null || trace.lossDb() == null ? run
                : new Run(run.distanceM(), run.multimode(), run.singleMode(), run.pointer(), run.connections(), null,
                        new Figure<>(trace.lossDb(), "memory", Confidence.FROM_MEMORY));
    }

    OpticalLink link(Optic near, Optic far, Run run) {
        if (fibre.cable() == null && !fibre.described()) {
            OpticalLink link = OpticalLink.join(near, far, run, parts.stock());
            if (link.cabling().cable() != null) {
                assumed.add(new Assumption(AT + "/cable", link.cabling().cable().partNumber(),
                        "No cable was described; this one of the catalogue joins the modules."));
            }
            return link;
        }
        return new OpticalLink(near, far, run, fibre.cable() == null ? described(near, far, run) : ofPart(near, far));
    }

    private Cabling ofPart(Optic near, Optic far) {
        FibreCable cable = fibre.cable();
        Split links = Split.of(near, far);
        boolean trunkAtFar = links == null || links.trunkAtFar();
        Face nearPlug = (trunkAtFar ? cable.branchConnector() : cable.trunkConnector()).value();
        Face farPlug = (trunkAtFar ? cable.trunkConnector() : cable.branchConnector()).value();
        boolean longEnough = cable.lengthM().value() >= fibre.lengthM();
        return new Cabling(longEnough ? cable : null, cable.lengthM().value(), cable.branches().value(), trunkAtFar,
                links == null ? 1 : links.linksPerTrunk(), links == null ? 1 : links.cablesPerLink(),
                faults(near, nearPlug, null, far, farPlug, null), plugs(nearPlug, farPlug));
    }

    private Cabling described(Optic near, Optic far, Run run) {
        Face nearPlug = plug(fibre.nearPlug(), near, "nearPlug");
        Face farPlug = plug(fibre.farPlug(), far, "farPlug");
        Polarity polarity = fibre.polarity();
        boolean parallel = nearPlug.type().pinAligned() || farPlug.type().pinAligned();
        if (polarity == null && parallel) {
            polarity = Polarity.B;
            assumed.add(new Assumption(AT + "/polarity", "B", "No polarity was given; parallel optics need this one."));
        }
        FibreCable cable = new FibreCable("the cable described", List.of(), ASKER, "the cable described", Lifecycle.ACTIVE,
                null,
                "described", said(run.grade(near.pmd().fibre())), said(nearPlug), said(farPlug), said(1),
                polarity == null || !parallel ? null : said(polarity), said(fibre.lengthM()), List.of());
        Split links = Split.of(near, far);
        return new Cabling(cable, fibre.lengthM(), links == null ? 1 : links.branches(), links == null || links.trunkAtFar(),
                links == null ? 1 : links.linksPerTrunk(), links == null ? 1 : links.cablesPerLink(),
                faults(near, nearPlug, fibre.nearPins(), far, farPlug, fibre.farPins()), plugs(nearPlug, farPlug));
    }

    private Face plug(Face given, Optic end, String field) {
        if (given != null) {
            return given;
        }
        Face face = end.module().connector().value();
        assumed.add(new Assumption(AT + "/" + field, new Face(1, face.type(), face.polish()).toString(),
                "No plug was given; this one fits the module."));
        return face;
    }

    private static Set<MatingFault> faults(Optic near, Face nearPlug, Pins nearPins, Optic far, Face farPlug, Pins farPins) {
        EnumSet<MatingFault> faults = EnumSet.noneOf(MatingFault.class);
        faults.addAll(faults(near.module().connector().value(), nearPlug, nearPins));
        faults.addAll(faults(far.module().connector().value(), farPlug, farPins));
        return faults;
    }

    private static Set<MatingFault> faults(Face module, Face plug, Pins pins) {
        Connector usual = Connector.patchPlug(plug.type(), plug.polish());
        return Mating.faults(Connector.moduleFace(module.type(), module.polish()),
                pins == null || !plug.type().pinAligned() ? usual : new Connector(plug.type(), plug.polish(), pins));
    }

    private static String plugs(Face near, Face far) {
        return near + " to " + far;
    }

    private static <T> Figure<T> said(T value) {
        return new Figure<>(value, ASKER, Confidence.SOURCED);
    }
}
