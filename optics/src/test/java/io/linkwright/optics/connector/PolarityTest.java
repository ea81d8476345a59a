package io.linkwright.optics.connector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolarityTest {

    @ParameterizedTest
    @CsvSource({ "A, 1, 1", "A, 12, 12", "B, 1, 12", "B, 4, 9", "B, 12, 1", "C, 1, 2", "C, 2, 1", "C, 12, 11" })
    void followsTheFibreThroughTheCable(Polarity polarity, int near, int far) {
        assertThat(polarity.farPosition(near, 12)).isEqualTo(far);
    }

    @ParameterizedTest
    @EnumSource(value = ConnectorType.class, names = { "MPO_12", "MPO_16" })
    void onlyTypeBServesParallelOptics(ConnectorType connector) {
        assertThat(Polarity.B.meetsReceivers(connector)).isTrue();
        assertThat(Polarity.A.meetsReceivers(connector)).isFalse();
        assertThat(Polarity.C.meetsReceivers(connector)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Polarity.class)
    void aFibreFollowedBackEndsWhereItBegan(Polarity polarity) {
        for (int position = 1; position <= 12; position++) {
            assertThat(polarity.farPosition(polarity.farPosition(position, 12), 12)).isEqualTo(position);
        }
    }
}
