package io.linkwright.catalog.compatibility;

import java.util.List;
import java.util.Set;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.platform.Cage;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.optics.budget.FibreGrade;

/** Small sockets, plugs and runs for one rule at a time; parts are those of the reference data. */
final class RuleFixture {

    static final CableStock STOCK = new CableStock(CatalogueFixture.DATA.products().stream()
            .filter(FibreCable.class::isInstance).map(FibreCable.class::cast).toList());

    static <T> Figure<T> sourced(T value) {
        return new Figure<>(value, "a-data-sheet", Confidence.SOURCED);
    }

    /** An OSFP switch cage for finned tops, 8x100G, 17 W, two 400G links. */
    static Socket switchCage() {
        return socket(Cage.OSFP_CAGE, Set.of(TopStyle.FINNED), 17.0, 2, null);
    }

    static Socket socket(Cage cage, Set<TopStyle> tops, Double watts, int linksPerCage, String nativePmd) {
        return new Socket("leaf", "SWITCH-1", Platform.Kind.SWITCH, "NVIDIA", cage, List.of(HostLanes.parse("8x100G-PAM4")),
                tops,
                watts == null ? null : sourced(watts), Set.of("CLASS-1", "CLASS-2"), "a-manual", linksPerCage, 400,
                sourced(800),
                Protocol.INFINIBAND, nativePmd == null ? null : CatalogueFixture.CATALOGUE.pmd(nativePmd).orElseThrow(),
                "/compute/leafSwitch", null, List.of());
    }

    static Plug plug(String partNumber, int links) {
        return Plug.of(CatalogueFixture.module(partNumber), links);
    }

    static Optic optic(String partNumber, String application) {
        return optic(partNumber, application, switchCage());
    }

    static Optic optic(String partNumber, String application, Socket socket) {
        Transceiver module = CatalogueFixture.module(partNumber);
        Application run = Application.parse(application);
        return new Optic(module, run, CatalogueFixture.CATALOGUE.pmd(run.pmd()).orElseThrow(), socket);
    }

    static Run run(double distanceM) {
        return new Run(distanceM, FibreGrade.OM4, FibreGrade.OS2, "/compute/nodeLeafDistanceM");
    }

    static OpticalLink link(Optic near, Optic far, double distanceM) {
        return OpticalLink.join(near, far, run(distanceM), STOCK);
    }

    static CableAssembly assembly(String partNumber) {
        return CatalogueFixture.assembly(partNumber);
    }

    private RuleFixture() {
    }
}
