package io.linkwright.catalog.compatibility;

import java.util.List;
import java.util.Set;

import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.contracts.Reason;
import io.linkwright.optics.connector.ConnectorType;
import io.linkwright.optics.connector.MatingFault;

/** Whether the cable meets both modules and brings transmitters to receivers. */
final class FibreRules {

    private static final String APC_SOURCE = "nvidia-mma4z00-ns400";

    static final List<LinkRule> LINK = List.of(
            LinkRule.of("connector", Theme.FIBRE, "Does a cable have the plugs that enter both faces? MPO-16 has its key off"
                    + " centre and never enters MPO-12.", "memory", FibreRules::connector),
            LinkRule.of("cable-branches", Theme.FIBRE, "Does the cable split into as many plugs as the links take? Over a 1:2"
                    + " splitter a module drives half of its lanes to each end.", "nvidia-ns400-pages",
                    FibreRules::branches),
            LinkRule.of("polish", Theme.FIBRE, "Are plug and face polished alike, angled (APC) or square (UPC)?", APC_SOURCE,
                    FibreRules::polish),
            LinkRule.of("pins", Theme.FIBRE, "Has one half of each MPO connection pins and the other holes?",
                    "fibre-polarity-pages", FibreRules::pins),
            LinkRule.of("polarity", Theme.FIBRE, "Do transmitters meet receivers? Parallel optics need type B and never type"
                    + " C.", "fibre-polarity-pages", FibreRules::polarity),
            LinkRule.of("stock-length", Theme.FIBRE, "Is such a cable made long enough?", "memory", FibreRules::stockLength),
            LinkRule.of("twin-port-fibre", Theme.FIBRE, "Do both ports of a twin-port module carry the same kind of fibre,"
                    + " straight or splitting?", "nvidia-ns400-pages", FibreRules::twinPortFibre));

    static Reason connector(OpticalLink link) {
        String near = link.near().module().connector().value().toString();
        String far = link.far().module().connector().value().toString();
        Cabling cabling = link.cabling();
        if (!cabling.pluggable()) {
            return Reasons.answer("connector", false, "No stock cable joins " + near + " for " + link.near().application()
                    + " to " + far + " for " + link.far().application() + ".", null, null);
        }
        boolean enters = !cabling.faults().contains(MatingFault.DIFFERENT_TYPE);
        return Reasons.answer("connector", enters, near + " to " + far + (enters ? ": the plugs of the cable enter both faces."
                : ": a plug does not enter its face; " + cabling.plugs() + " was given. MPO-12 and MPO-16 are keyed apart."),
                null, null);
    }

    static Reason branches(OpticalLink link) {
        int given = link.cabling().branches();
        Split links = Split.of(link.near(), link.far());
        if (links == null || !link.cabling().pluggable()) {
            return Reasons.pass("cable-branches", "No cable to judge.", null);
        }
        boolean splits = given == links.branches() || given == partly(link.near(), link.far())
                || given == partly(link.far(), link.near());
        return Reasons.answer("cable-branches", splits, "Links of " + link.near().pmd().rateGbps() + "G between "
                + link.near().module().partNumber() + " and " + link.far().module().partNumber() + " take "
                + shape(links.branches()) + (splits ? "." : "; " + shape(given) + " was given."), null,
                "nvidia-ns400-pages");
    }

    /** Branches where the first module runs one link on a part of its lanes; 0 when its face is not the only one. */
    private static int partly(Optic end, Optic other) {
        Split links = end.connectors() == 1 ? Split.of(end.single(), other) : null;
        return links == null ? 0 : links.branches();
    }

    private static String shape(int branches) {
        return branches == 1 ? "a straight cable" : "a cable of one plug to " + branches;
    }

    static Reason polish(OpticalLink link) {
        Set<MatingFault> faults = link.cabling().faults();
        if (faults.contains(MatingFault.DIFFERENT_POLISH)) {
            return Reasons.answer("polish", false, faces(link) + " against " + link.cabling().plugs()
                    + ": an angled (APC) and a square (UPC) face do not touch over the core.", null, APC_SOURCE);
        }
        if (faults.contains(MatingFault.POLISH_UNKNOWN)) {
            return Reasons.review("polish", faces(link) + ": the polish of a module is not stated; check that it is that of the"
                    + " cable.", null, null);
        }
        return Reasons.pass("polish", "Plugs and faces are polished alike.", APC_SOURCE);
    }

    static Reason pins(OpticalLink link) {
        Set<MatingFault> faults = link.cabling().faults();
        if (faults.contains(MatingFault.BOTH_PINNED)) {
            return Reasons.answer("pins", false,
                    "A plug with pins meets a module face, which has pins: two pinned halves do not"
                            + " close.",
                    null, "fibre-polarity-pages");
        }
        if (faults.contains(MatingFault.NEITHER_PINNED)) {
            return Reasons.answer("pins", false, "Two halves without pins do not align.", null, "fibre-polarity-pages");
        }
        return Reasons.pass("pins", "Pins of the modules meet holes of the cable, or the connector has none.",
                "fibre-polarity-pages");
    }

    static Reason polarity(OpticalLink link) {
        FibreCable cable = link.cabling().cable();
        if (cable == null || cable.polarity() == null) {
            return Reasons.pass("polarity", cable == null ? "No cable to judge." : "A duplex cable crosses its pair.", null);
        }
        ConnectorType trunk = cable.trunkConnector().value().type();
        boolean meets = cable.polarity().value()
                .meetsReceivers(trunk.pinAligned() ? trunk : cable.branchConnector().value().type());
        return Reasons.answer("polarity", meets, "Type " + cable.polarity().value() + " cable: transmitters "
                + (meets ? "meet receivers." : "do not meet receivers; parallel optics need type B."), null,
                cable.polarity().source());
    }

    static Reason stockLength(OpticalLink link) {
        Cabling cabling = link.cabling();
        if (!cabling.pluggable()) {
            return Reasons.pass("stock-length", "No cable to judge.", null);
        }
        boolean longEnough = cabling.cable() != null;
        return Reasons.answer("stock-length", longEnough, longEnough ? "Stock length " + Wording.number(cabling.cable()
                .lengthM().value()) + " m covers the run."
                : "The longest such cable in stock is " + Wording.number(cabling.longestM())
                        + " m; the run is " + Wording.number(link.run().distanceM()) + " m.",
                link.run().pointer(), null);
    }

    /** Both ports of a twin-port module must carry fibre of one kind; here one cable type serves all of them. */
    static Reason twinPortFibre(OpticalLink link) {
        for (Optic end : List.of(link.near(), link.far())) {
            int links = end.application().count();
            int connectors = end.connectors();
            if (connectors > 1 && Math.max(links, connectors) % Math.min(links, connectors) != 0) {
                return Reasons.answer("twin-port-fibre", false, "The ports of " + end.module().partNumber()
                        + " would carry different kinds of fibre.", null, "nvidia-ns400-pages");
            }
        }
        return Reasons.pass("twin-port-fibre", "Every port of a module carries the same kind of fibre.", "nvidia-ns400-pages");
    }

    private static String faces(OpticalLink link) {
        return link.near().module().connector().value() + " to " + link.far().module().connector().value();
    }

    private FibreRules() {
    }
}
