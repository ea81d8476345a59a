package io.linkwright.catalog.compatibility;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Note;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.budget.LinkBudget;
import io.linkwright.optics.connector.MatingFault;

/** Whether two modules form a link over the fibre between them. */
public final class LinkRules {

    /** All of them: the light first, then the glass. */
    public static final List<LinkRule> ALL = List.of(LinkRules::fibreKind, LinkRules::laneRate, LinkRules::opticalClass,
            LinkRules::reach, LinkRules::insertionLoss, LinkRules::connector, LinkRules::polarity, LinkRules::stockLength,
            LinkRules::twinPortFibre, LinkRules::knownIssue);

    /** Port classes behind which a ConnectX-7 sits; the DGX boards carry it as Cedar7. */
    private static final Set<String> CONNECTX_7 = Set.of("CX7-OSFP", "CX7-QSFP112", "DGX-H100");

    static Reason fibreKind(OpticalLink link) {
        Pmd near = link.near().pmd();
        Pmd far = link.far().pmd();
        boolean same = near.fibre() == far.fibre();
        return answer("fibre-kind", same, same ? "Both ends use " + kind(near) + " fibre."
                : near.name() + " uses " + kind(near) + " fibre and " + far.name() + " " + kind(far) + ".", null, null);
    }

    static Reason laneRate(OpticalLink link) {
        Pmd near = link.near().pmd();
        Pmd far = link.far().pmd();
        boolean same = near.laneGbps() == far.laneGbps() && near.modulation() == far.modulation();
        return answer("lane-rate", same, same ? "Both ends run " + lane(near) + " lanes."
                : near.name() + " runs " + lane(near) + " lanes and " + far.name() + " " + lane(far)
                        + ": they never link.",
                null, "nvidia-linkx-100g-pam4");
    }

    static Reason opticalClass(OpticalLink link) {
        String near = link.near().pmd().name();
        String far = link.far().pmd().name();
        if (near.equals(far)) {
            return answer("optical-class", true, "Both ends are " + near + ".", null, null);
        }
        Pmd.Interop interop = link.interop();
        if (interop == null) {
            return answer("optical-class", false, near + " and " + far + " are not known to link.", null, null);
        }
        Severity severity = interop.confidence() == Confidence.FROM_MEMORY ? Severity.REVIEW : Severity.PASS;
        return new Reason("optical-class", severity, near + " links to " + far + ": " + interop.text(), null,
                interop.source());
    }

    static Reason reach(OpticalLink link) {
        double distance = link.run().distanceM();
        if (!link.sameFibreKind()) {
            return answer("reach", false, "No reach is rated over two kinds of fibre.", link, null);
        }
        FibreGrade grade = link.run().grade(link.near().pmd().fibre());
        for (Optic end : List.of(link.near(), link.far())) {
            if (end.reachM(grade) == null) {
                return answer("reach", false, end.module().partNumber() + " has no rated reach on " + grade + ".", link, null);
            }
        }
        Figure<Double> near = link.near().reachM(grade);
        Figure<Double> far = link.far().reachM(grade);
        double rated = link.ratedReachM();
        return answer("reach", distance <= rated, "Rated for " + Wording.number(rated) + " m on " + grade
                + Wording.doubt(near, far) + ", the smaller of both ends; the run is " + Wording.number(distance) + " m.", link,
                near.value() <= far.value() ? near.source() : far.source());
    }

    static Reason insertionLoss(OpticalLink link) {
        if (!link.sameFibreKind()) {
            return answer("insertion-loss", true, "Not counted over two kinds of fibre.", null, null);
        }
        FibreGrade grade = link.run().grade(link.near().pmd().fibre());
        Figure<Double> near = link.near().pmd().channelLossDb().get(grade);
        Figure<Double> far = link.far().pmd().channelLossDb().get(grade);
        if (near == null || far == null) {
            return new Reason("insertion-loss", Severity.REVIEW, "The channel loss that " + link.near().pmd().name()
                    + " allows on " + grade + " is not at hand.", null, null);
        }
        Figure<Double> allowed = near.value() <= far.value() ? near : far;
        LinkBudget budget = LinkBudget.ofPatchCord(link.run().distanceM(), grade);
        return answer("insertion-loss", budget.marginDb(allowed.value()) >= 0, String.format(Locale.ROOT,
                "The channel loses at most %.2f dB (attenuation and connections from memory) of the %.1f dB allowed%s.",
                budget.insertionLossDb(), allowed.value(), Wording.doubt(allowed)), link, allowed.source());
    }

    static Reason connector(OpticalLink link) {
        String near = link.near().module().connector().value().toString();
        String far = link.far().module().connector().value().toString();
        if (!link.cabling().pluggable()) {
            return answer("connector", false, "No stock cable joins " + near + " for " + link.near().application() + " to "
                    + far + " for " + link.far().application() + ".", null, null);
        }
        String plugs = near + " to " + far;
        for (MatingFault fault : link.cabling().faults()) {
            if (fault != MatingFault.POLISH_UNKNOWN) {
                return answer("connector", false, plugs + ": " + phrase(fault) + ".", null, "nvidia-mma4z00-ns400");
            }
        }
        if (!link.cabling().faults().isEmpty()) {
            return new Reason("connector", Severity.REVIEW, plugs + ": the polish of a module is not stated; check that it is"
                    + " that of the cable.", null, null);
        }
        return answer("connector", true, plugs + ": type, polish and pins fit the cable at both ends.", null,
                "nvidia-mma4z00-ns400");
    }

    static Reason polarity(OpticalLink link) {
        FibreCable cable = link.cabling().cable();
        if (cable == null || cable.polarity() == null) {
            return answer("polarity", true, cable == null ? "No cable to judge."
                    : "A duplex cable crosses its pair.", null, null);
        }
        boolean meets = cable.polarity().value().meetsReceivers(cable.trunkConnector().value().type());
        return answer("polarity", meets, "Type " + cable.polarity().value() + " cable: transmitters "
                + (meets ? "meet receivers." : "do not meet receivers; parallel optics need type B."), null,
                cable.polarity().source());
    }

    static Reason stockLength(OpticalLink link) {
        Cabling cabling = link.cabling();
        if (!cabling.pluggable()) {
            return answer("stock-length", true, "No cable to judge.", null, null);
        }
        boolean longEnough = cabling.cable() != null;
        return answer("stock-length", longEnough, longEnough ? "Stock length " + Wording.number(cabling.cable().lengthM()
                .value()) + " m covers the run."
                : "The longest such cable in stock is " + Wording.number(cabling.longestM())
                        + " m; the run is " + Wording.number(link.run().distanceM()) + " m.",
                link, null);
    }

    /** Both ports of a twin-port module must carry fibre of one kind; here one cable type serves the whole tier. */
    static Reason twinPortFibre(OpticalLink link) {
        for (Optic end : List.of(link.near(), link.far())) {
            if (end.connectors() > 1 && Math.max(end.application().count(), end.connectors())
                    % Math.min(end.application().count(), end.connectors()) != 0) {
                return answer("twin-port-fibre", false, "The ports of " + end.module().partNumber()
                        + " would carry different kinds of fibre.", null, "nvidia-ns400-pages");
            }
        }
        return answer("twin-port-fibre", true, "Every port of a module carries the same kind of fibre.", null,
                "nvidia-ns400-pages");
    }

    /** A module at one end that is known to fail with the firmware of the platform at the other. */
    static Reason knownIssue(OpticalLink link) {
        Note issue = issueAcross(link.near(), link.far());
        if (issue == null) {
            issue = issueAcross(link.far(), link.near());
        }
        return issue == null ? answer("known-issue", true, "Neither module has a known issue with the other end.", null, null)
                : new Reason("known-issue", Severity.REVIEW, issue.text(), null, issue.source());
    }

    private static Note issueAcross(Optic end, Optic other) {
        for (Note note : end.module().notes()) {
            if (note.code().equals("cx7-link-down") && !Collections.disjoint(other.socket().classes(), CONNECTX_7)) {
                return note;
            }
        }
        return null;
    }

    private static String kind(Pmd pmd) {
        return pmd.fibre() == Pmd.FibreKind.MULTIMODE ? "multimode" : "single-mode";
    }

    private static String lane(Pmd pmd) {
        return pmd.laneGbps() + "G-" + pmd.modulation();
    }

    private static String phrase(MatingFault fault) {
        return switch (fault) {
            case DIFFERENT_TYPE -> "the plug does not enter the face";
            case DIFFERENT_POLISH -> "an angled (APC) and a square (UPC) face do not touch over the core";
            case BOTH_PINNED -> "two pinned halves do not close";
            case NEITHER_PINNED -> "two halves without pins do not align";
            case POLISH_UNKNOWN -> "a polish is not stated";
        };
    }

    private static Reason answer(String code, boolean holds, String text, OpticalLink link, String source) {
        return new Reason(code, holds ? Severity.PASS : Severity.BLOCK, text,
                holds || link == null ? null : link.run().pointer(), source);
    }

    private LinkRules() {
    }
}
