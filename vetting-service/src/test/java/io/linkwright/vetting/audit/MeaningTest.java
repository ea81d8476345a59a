package io.linkwright.vetting.audit;

import static io.linkwright.vetting.audit.MeasuredLot.healthy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

    // TDECQ against 3.4 dB; the ratios are those of the published Gaussian relation at that margin
    @ParameterizedTest
    @CsvSource({ "3.4, 2.4e-4", "2.9, 4.79e-5", "2.4, 6.46e-6", "1.9, 5.32e-7", "1.4, 2.35e-8", "3.9, 8.79e-4",
            "4.4, 2.51e-3" })
    void aMarginIsToldAsTheBitErrorRatioItMoves(double tdecqDb, double ber) {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 1).instead("S1", 0, "tdecqDb", tdecqDb).instead("S1", 1, "tdecqDb", 1.0)
                .instead("S1", 2, "tdecqDb", 1.0).instead("S1", 3, "tdecqDb", 1.0).auditedBy("400GBASE-DR4");

        assertThat(Double.parseDouble(verdict.meaning().get(0).replaceAll(".* to (\\S+): .*", "$1")))
                .isCloseTo(ber, withinPercentage(0.2));
    }

    @Test
    void everyTdecqVerdictSaysThatLatencyIsNotBought() {
        assertThat(healthy("400GBASE-DR4", 1, 4, 1).auditedBy("400GBASE-DR4").meaning()).contains(Meaning.NOT_LATENCY);
        assertThat(healthy("400GBASE-DR4", 1, 4, 1).auditedBy("400GBASE-DR4", "low-latency").notes())
                .anyMatch(note -> note.contains("does not shorten latency"));
    }

    @Test
    void theLowLatencyAuditIsSaidToBeLooserThanDr4() {
        assertThat(healthy("400GBASE-DR4", 1, 4, 1).auditedBy("400GBASE-DR4", "low-latency").meaning())
                .contains("The low-latency audit asks for tdecqDb below 3.9 dB; 400GBASE-DR4 (IEEE 802.3 Clause 124) allows "
                        + "3.4 dB. The audit is 0.5 dB looser and adds nothing here: a lane between the two passes the audit and "
                        + "fails the standard.");
    }
}
