package io.linkwright.optics.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MatingTest {

    private static final Connector FACE = Connector.moduleFace(ConnectorType.MPO_12, Polish.APC);

    @Test
    void aPinnedAngledFaceTakesAnUnpinnedAngledPlug() {
        assertThat(Mating.faults(FACE, Connector.patchPlug(ConnectorType.MPO_12, Polish.APC))).isEmpty();
    }

    @Test
    void anAngledFaceDoesNotTakeASquarePlug() {
        assertThat(Mating.faults(FACE, Connector.patchPlug(ConnectorType.MPO_12, Polish.UPC)))
                .containsExactly(MatingFault.DIFFERENT_POLISH);
    }

    @Test
    void twoPinnedHalvesDoNotClose() {
        assertThat(Mating.faults(FACE, new Connector(ConnectorType.MPO_12, Polish.APC, Pins.PINNED)))
                .containsExactly(MatingFault.BOTH_PINNED);
    }

    @Test
    void twoHalvesWithoutPinsDoNotAlign() {
        Connector plug = Connector.patchPlug(ConnectorType.MPO_12, Polish.APC);
        assertThat(Mating.faults(plug, plug)).containsExactly(MatingFault.NEITHER_PINNED);
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(Mating.faults(FACE, new Connector(ConnectorType.MPO_12, Polish.UPC, Pins.PINNED)))
                .containsExactlyInAnyOrder(MatingFault.DIFFERENT_POLISH, MatingFault.BOTH_PINNED);
    }

    @Test
    void sixteenFibresDoNotEnterATwelveFibreFace() {
        assertThat(Mating.faults(FACE, Connector.patchPlug(ConnectorType.MPO_16, Polish.UPC)))
                .containsExactly(MatingFault.DIFFERENT_TYPE);
    }

    @Test
    void anUnknownPolishIsNotTakenForAFit() {
        assertThat(Mating.faults(FACE, Connector.patchPlug(ConnectorType.MPO_12, null)))
                .containsExactly(MatingFault.POLISH_UNKNOWN);
    }

    @Test
    void duplexConnectorsHaveNoPins() {
        Connector face = Connector.moduleFace(ConnectorType.LC_DUPLEX, Polish.UPC);
        assertThat(Mating.faults(face, Connector.patchPlug(ConnectorType.LC_DUPLEX, Polish.UPC))).isEmpty();
        assertThatThrownBy(() -> new Connector(ConnectorType.LC_DUPLEX, Polish.UPC, Pins.PINNED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
