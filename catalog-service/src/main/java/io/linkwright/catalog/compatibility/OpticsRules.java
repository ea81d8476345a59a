package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.HostLanes.Signalling;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.Reason;
import io.linkwright.optics.budget.FibreGrade;

/** Whether the light of one module means something to the other. */
final class OpticsRules {

    static final List<LinkRule> LINK = List.of(
            LinkRule.of("fibre-kind", Theme.OPTICS, "Do both ends use the same kind of fibre?", null, OpticsRules::fibreKind),
            LinkRule.of("lane-rate", Theme.OPTICS, "Do both ends run optical lanes of the same rate and modulation? 50G-PAM4"
                    + " never links to 100G-PAM4, and 200G-PAM4 does not step down.", "nvidia-linkx-100g-pam4",
                    OpticsRules::laneRate),
            LinkRule.of("optical-class", Theme.OPTICS, "Are both optical interfaces equal, or known to work with each other?",
                    "sff-8024", OpticsRules::opticalClass),
            LinkRule.of("gearbox", Theme.ELECTRICAL, "Where lanes to the host and lanes of light differ, does the module carry"
                    + " the gearbox between them?", "qdd-400g-vsr4-c", OpticsRules::gearbox),
            LinkRule.of("fec", Theme.OPTICS, "Do both ends correct errors with the same code?", "sff-8024", OpticsRules::fec),
            LinkRule.of("reach", Theme.OPTICS, "Is the run within the smaller rated reach of both ends on that fibre?",
                    "nvidia-ns400-pages", OpticsRules::reach));

    static Reason fibreKind(OpticalLink link) {
        Pmd near = link.near().pmd();
        Pmd far = link.far().pmd();
        boolean same = near.fibre() == far.fibre();
        return Reasons.answer("fibre-kind", same, same ? "Both ends use " + Wording.kind(near) + " fibre."
                : near.name() + " uses " + Wording.kind(near) + " fibre and " + far.name() + " " + Wording.kind(far) + ".",
                null, null);
    }

    static Reason laneRate(OpticalLink link) {
        Pmd near = link.near().pmd();
        Pmd far = link.far().pmd();
        boolean same = near.laneGbps() == far.laneGbps() && near.modulation() == far.modulation();
        return Reasons.answer("lane-rate", same, same ? "Both ends run " + lane(near) + " lanes."
                : near.name() + " runs " + lane(near) + " lanes and " + far.name() + " " + lane(far)
                        + ": they never link" + bridge(near, far) + ".",
                null, "nvidia-linkx-100g-pam4");
    }

    private static String bridge(Pmd near, Pmd far) {
        boolean neighbours = near.modulation() == far.modulation() && near.laneGbps() + far.laneGbps() == 150;
        return neighbours ? "; between such ports only the active optical cable from OSFP to two QSFP56 makes a bridge" : "";
    }

    static Reason opticalClass(OpticalLink link) {
        String near = link.near().pmd().name();
        String far = link.far().pmd().name();
        if (near.equals(far)) {
            return Reasons.pass("optical-class", "Both ends are " + near + ".", null);
        }
        Pmd.Interop interop = link.interop();
        if (interop == null) {
            return Reasons.answer("optical-class", false, near + " and " + far + " are not known to link.", null, null);
        }
        String text = near + " links to " + far + ": " + interop.text();
        return interop.confidence() == Confidence.FROM_MEMORY ? Reasons.review("optical-class", text, null, interop.source())
                : Reasons.pass("optical-class", text, interop.source());
    }

    /** A linear module passes lanes on as they are; every other retimes them and may regroup them. */
    static Reason gearbox(OpticalLink link) {
        String near = regrouped(link.near());
        String far = regrouped(link.far());
        for (Optic end : List.of(link.near(), link.far())) {
            if (end.module().host().value().signalling() == Signalling.LINEAR && regrouped(end) != null) {
                return Reasons.answer("gearbox", false, end.module().partNumber() + " is linear and cannot turn "
                        + regrouped(end) + ".", null, "lpo-msa");
            }
        }
        if (near == null && far == null) {
            return Reasons.pass("gearbox", "Lanes of light run at the rate of the lanes to the host.", null);
        }
        return Reasons.pass("gearbox", (near == null ? "" : link.near().module().partNumber() + " turns " + near)
                + (near == null || far == null || same(link) ? "" : "; ")
                + (far == null || near != null && same(link) ? "" : link.far().module().partNumber() + " turns " + far)
                + " inside; the link does not mind.", "qdd-400g-vsr4-c");
    }

    private static boolean same(OpticalLink link) {
        return link.near().module() == link.far().module();
    }

    /** Null when the lanes are the same on both sides of the module. */
    private static String regrouped(Optic end) {
        HostLanes host = end.module().host().value();
        Pmd pmd = end.pmd();
        // A coherent interface is one lane of its own kind, made from whatever the host gives.
        return host.gbps() == pmd.laneGbps() ? null : host.gbps() + "G lanes of the host into " + lane(pmd) + " light";
    }

    static Reason fec(OpticalLink link) {
        Fec near = Fec.of(link.near().pmd());
        Fec far = Fec.of(link.far().pmd());
        return Reasons.answer("fec", near == far, near == far ? "Both ends need " + near.label() + "."
                : link.near().pmd().name() + " needs " + near.label() + " and " + link.far().pmd().name() + " " + far.label()
                        + ".",
                null, "sff-8024");
    }

    static Reason reach(OpticalLink link) {
        double distance = link.run().distanceM();
        if (!link.sameFibreKind()) {
            return Reasons.answer("reach", false, "No reach is rated over two kinds of fibre.", link.run().pointer(), null);
        }
        FibreGrade grade = link.run().grade(link.near().pmd().fibre());
        for (Optic end : List.of(link.near(), link.far())) {
            if (end.reachM(grade) == null) {
                return Reasons.answer("reach", false, end.module().partNumber() + " has no rated reach on " + grade + ".",
                        link.run().pointer(), null);
            }
        }
        Figure<Double> near = link.near().reachM(grade);
        Figure<Double> far = link.far().reachM(grade);
        double rated = link.ratedReachM();
        return Reasons.answer("reach", distance <= rated, "Rated for " + Wording.number(rated) + " m on " + grade
                + Wording.doubt(near, far) + ", the smaller of both ends; the run is " + Wording.number(distance) + " m.",
                link.run().pointer(), near.value() <= far.value() ? near.source() : far.source());
    }

    private static String lane(Pmd pmd) {
        return pmd.laneGbps() + "G-" + pmd.modulation();
    }

    private OpticsRules() {
    }
}
