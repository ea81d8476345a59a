package io.linkwright.optics.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinkBudgetTest {

    @Test
    void addsFibreAndConnections() {
        // 30 m at 3.0 dB/km are 0.09 dB, two connections of 0.5 dB are 1 dB.
        assertThat(LinkBudget.ofPatchCord(30, FibreGrade.OM4).insertionLossDb()).isCloseTo(1.09, within(1e-12));
    }

    @Test
    void leavesRoomForDr4Over80MetresAndNoneOver5Kilometres() {
        assertThat(LinkBudget.ofPatchCord(80, FibreGrade.OS2).marginDb(3.0)).isCloseTo(1.96, within(1e-12));
        assertThat(LinkBudget.ofPatchCord(5000, FibreGrade.OS2).marginDb(3.0)).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void aChannelOfNothingLosesNothing() {
        assertThat(new LinkBudget(0, FibreGrade.OS2, 0, 0.5).insertionLossDb()).isZero();
    }

    @Test
    void refusesNegativeAndUnknownLengths() {
        assertThatThrownBy(() -> LinkBudget.ofPatchCord(-1, FibreGrade.OS2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkBudget.ofPatchCord(Double.NaN, FibreGrade.OS2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
