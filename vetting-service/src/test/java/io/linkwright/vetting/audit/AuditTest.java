package io.linkwright.vetting.audit;

import static io.linkwright.vetting.audit.MeasuredLot.TAKEN;
import static io.linkwright.vetting.audit.MeasuredLot.cable;
import static io.linkwright.vetting.audit.MeasuredLot.healthy;
import static io.linkwright.vetting.audit.MeasuredLot.module;
import static io.linkwright.vetting.audit.MeasuredLot.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.contracts.vetting.Outcome;

class AuditTest {

    private static CriterionResult result(Verdict verdict, Layer layer, String criterion) {
        return verdict.criteria().stream().filter(one -> one.layer() == layer && one.criterion().equals(criterion)).findFirst()
                .orElseThrow();
    }

    @Test
    void aHealthyDr4LotPasses() {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 3).auditedBy("400GBASE-DR4");

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.profile()).isEqualTo("400GBASE-DR4@1");
        assertThat(verdict.overlay()).isNull();
        assertThat(verdict.failures()).isEmpty();
        assertThat(verdict.sample().unitsAudited()).isEqualTo(3);
        assertThat(result(verdict, Layer.STANDARD, "tdecqDb").margin()).isEqualTo(1.0);
    }

    @Test
    void aDr4LaneAt3point7PassesTheLowLatencyAuditAndFailsClause124() {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 3).instead("S2", 3, "tdecqDb", 3.7).instead("S2", 3, "omaOuterDbm", 1.6)
                .auditedBy("400GBASE-DR4", "low-latency");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.standardOutcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.overlayOutcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.layer()).isEqualTo(Layer.STANDARD);
            assertThat(failure.criterion()).isEqualTo("tdecqDb");
            assertThat(failure.excess()).isEqualTo(0.3);
            assertThat(failure.serial()).isEqualTo("S2");
            assertThat(failure.lane()).isEqualTo(3);
            assertThat(failure.violations()).isEqualTo(1);
            assertThat(failure.readings()).isEqualTo(12);
        });
        assertThat(verdict.failedSerials()).containsExactly("S2");
        assertThat(verdict.summary()).isEqualTo("Fails 400GBASE-DR4, although the low-latency audit passes: "
                + "tdecqDb 3.7 dB (unit S2 lane 3) against at most 3.4 dB, missed by 0.3 dB.");
    }

    @Test
    void anSr4LaneBetweenTheTwoLimitsIsRejectedByTheOverlayAlone() {
        Verdict verdict = healthy("400GBASE-SR4", 1, 4, 2).instead("S1", 0, "tdecqDb", 4.1)
                .auditedBy("400GBASE-SR4", "low-latency");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.standardOutcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(verdict.overlayOutcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.failures()).singleElement()
                .satisfies(failure -> assertThat(failure.excess()).isEqualTo(0.2));
        assertThat(verdict.summary()).startsWith("Fails the low-latency audit, although 400GBASE-SR4 holds on condition");
        assertThat(verdict.meaning()).anyMatch(text -> text.contains("0.5 dB tighter"));
    }

    @Test
    void exactly3point9IsNotBelow3point9ButMeetsTheLr4MsaLimitOf3point9() {
        MeasuredLot lot = healthy("400G-LR4-10", 1, 4, 1).instead("S1", 2, "tdecqDb", 3.9).instead("S1", 2, "omaOuterDbm", 2.8);

        Verdict verdict = lot.auditedBy("400G-LR4-10", "low-latency");

        assertThat(result(verdict, Layer.STANDARD, "tdecqDb").outcome()).isEqualTo(CriterionOutcome.PASS);
        assertThat(result(verdict, Layer.OVERLAY, "tdecqDb").outcome()).isEqualTo(CriterionOutcome.FAIL);
        assertThat(result(verdict, Layer.OVERLAY, "tdecqDb").excess()).isZero();
        assertThat(verdict.summary()).contains("exactly at the limit, which is not good enough");
        assertThat(verdict.meaning()).anyMatch(text -> text.contains("same figure"));
    }

    @ParameterizedTest
    @CsvSource({ "3.4, PASS", "3.4000001, FAIL", "3.3999999, PASS" })
    void theStandardsLimitItselfIsGood(double tdecqDb, Outcome outcome) {
        assertThat(healthy("400GBASE-DR4", 1, 4, 1).instead("S1", 0, "tdecqDb", tdecqDb).auditedBy("400GBASE-DR4").outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "TDECQ {0} dB asks for an OMA of {2} dBm: {1} dBm is {3}")
    @CsvSource({ "1.0, -0.8, -0.8, PASS", "1.0, -0.81, -0.8, FAIL", "1.4, -0.8, -0.8, PASS", "3.4, 1.2, 1.2, PASS",
            "3.4, 1.19, 1.2, FAIL", "2.9, 0.7, 0.7, PASS", "2.9, 0.6999, 0.7, FAIL" })
    void aMoreClosedEyeNeedsMoreAmplitude(double tdecqDb, double omaDbm, double limitDbm, Outcome outcome) {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 1).instead("S1", 1, "tdecqDb", tdecqDb)
                .instead("S1", 1, "omaOuterDbm", omaDbm).auditedBy("400GBASE-DR4");

        CriterionResult sum = verdict.criteria().stream()
                .filter(one -> one.limitInWords().equals("at least max(-0.8, -2.2 + tdecqDb) dBm")).findFirst().orElseThrow();
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(sum.limit()).isEqualTo(limitDbm);
        assertThat(sum.worst()).isEqualTo(omaDbm);
    }

    @Test
    void aDr4LaneWithLowExtinctionRatioMeetsALimitFromMemoryAndIsConditionalOnly() {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 1).instead("S1", 0, "erDb", 4.9).auditedBy("400GBASE-DR4");

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(verdict.summary()).contains("omaOuterDbm").contains("from memory");
    }

    @ParameterizedTest
    @CsvSource({ "4.5, 0.7, PASS", "4.49, 0.7, FAIL", "4.49, 0.8, PASS" })
    void theFr4AmplitudeLimitDependsOnTheExtinctionRatio(double erDb, double omaDbm, Outcome outcome) {
        // TDECQ 2.4 dB: -1.7 + 2.4 = 0.7 dBm from 4.5 dB on, -1.6 + 2.4 = 0.8 dBm below
        Verdict verdict = healthy("400G-FR4", 1, 4, 1).instead("S1", 2, "erDb", erDb).instead("S1", 2, "omaOuterDbm", omaDbm)
                .auditedBy("400G-FR4");

        assertThat(verdict.outcome()).isEqualTo(outcome);
    }

    @Test
    void fourLanesThatEachHoldMayBreakTheLimitOfTheirSum() {
        MeasuredLot lot = healthy("400G-FR4", 1, 4, 1);
        for (int lane = 0; lane < 4; lane++) {
            lot.instead("S1", lane, "averagePowerDbm", 3.4);
        }

        Verdict verdict = lot.auditedBy("400G-FR4");

        // 3.4 dBm + 10 log10(4) = 9.42 dBm against 9.3 dBm
        assertThat(verdict.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.criterion()).isEqualTo("totalAveragePowerDbm");
            assertThat(failure.worst()).isCloseTo(9.4206, within(1e-4));
        });
    }

    @Test
    void eachLaneOfACwdm4ModuleHasItsOwnWindowAlsoInTheSecondInstance() {
        MeasuredLot lot = healthy("400G-FR4", 2, 8, 1);
        double[] centres = { 1271, 1291, 1311, 1331 };
        for (int lane = 0; lane < 8; lane++) {
            lot.lane("S1", lane, "wavelengthNm", centres[lane % 4]);
        }
        assertThat(lot.auditedBy("400G-FR4").outcome()).isEqualTo(Outcome.PASS);

        lot.instead("S1", 6, "wavelengthNm", 1291);

        assertThat(lot.auditedBy("400G-FR4").failures()).singleElement().satisfies(failure -> {
            assertThat(failure.lane()).isEqualTo(6);
            assertThat(failure.limit()).isEqualTo(1304.5);
            assertThat(failure.excess()).isEqualTo(13.5);
        });
    }

    @Test
    void theDifferenceOfTdecqAndTecqIsDerived() {
        Verdict verdict = healthy("100GBASE-FR1", 1, 1, 1).instead("S1", 0, "tdecqDb", 3.3).instead("S1", 0, "tecqDb", 0.7)
                .instead("S1", 0, "omaOuterDbm", 2.5).auditedBy("100GBASE-FR1");

        assertThat(verdict.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.criterion()).isEqualTo("tdecqTecqDifferenceDb");
            assertThat(failure.worst()).isEqualTo(2.6);
            assertThat(failure.excess()).isEqualTo(0.1);
        });
    }

    @Test
    void limitsFromMemoryNeverGiveAPass() {
        Verdict verdict = healthy("400GBASE-SR4", 1, 4, 4).auditedBy("400GBASE-SR4");

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(result(verdict, Layer.STANDARD, "tdecqDb").outcome()).isEqualTo(CriterionOutcome.PASS);
        assertThat(result(verdict, Layer.STANDARD, "erDb").outcome()).isEqualTo(CriterionOutcome.CONDITIONAL);
    }

    @Test
    void missingReadingsAreNamedAndGiveNoVerdict() {
        Verdict verdict = healthy("400GBASE-DR4", 2, 8, 2)
                .without(reading -> reading.serial().equals("S2") && reading.lane() == 7
                        && reading.criterion().equals("tdecqDb"))
                .auditedBy("400GBASE-DR4");

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(verdict.missing()).containsExactly(new MissingReading("tdecqDb", "S2", 7));
        assertThat(verdict.summary()).isEqualTo("No verdict: 1 reading is missing, of tdecqDb.");
    }

    @Test
    void anUnmeasuredLotHasNoVerdict() {
        Verdict verdict = MeasuredLot.of(module("400GBASE-DR4", 1, "QSFP112", null)).auditedBy("400GBASE-DR4", "low-latency");

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(verdict.sample().text()).isEqualTo("No unit of the lot was measured.");
        assertThat(verdict.summary()).startsWith("No verdict: nothing was measured");
    }

    @Test
    void aFailureGoesBeforeAGap() {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 2).instead("S1", 0, "erDb", 3.0)
                .without(reading -> reading.serial().equals("S2") && reading.criterion().equals("rlm"))
                .auditedBy("400GBASE-DR4");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.missingCount()).isEqualTo(4);
    }

    @Test
    void aLongListOfGapsIsCutButCounted() {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 100).without(reading -> reading.criterion().equals("rlm"))
                .auditedBy("400GBASE-DR4");

        assertThat(verdict.missing()).hasSize(Audit.MISSING_NAMED);
        assertThat(verdict.missingCount()).isEqualTo(400);
    }

    @Test
    void whatATypeTestEstablishesNeedNotBeMeasuredButDecidesWhereItIs() {
        MeasuredLot lot = healthy("400GBASE-DR4", 1, 4, 1);
        assertThat(result(lot.auditedBy("400GBASE-DR4"), Layer.STANDARD, "smsrDb").outcome())
                .isEqualTo(CriterionOutcome.NOT_MEASURED);

        assertThat(lot.lane("S1", 1, "smsrDb", 29.9).auditedBy("400GBASE-DR4").outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void whatWasNotMeasuredIsNamedSoThatNobodyTakesItForJudged() {
        assertThat(healthy("800GBASE-DR8", 1, 8, 1).auditedBy("800GBASE-DR8").notes())
                .contains("Not measured on this lot, so not judged: tdecqMinusCeqDb, transitionTimePs, wavelengthNm, smsrDb, "
                        + "offPowerDbm, rinOmaDbPerHz, returnLossToleranceDb, txReflectanceDb, preFecBer.");
    }

    @Test
    void aBidirectionalLaneMayLieInEitherOfItsTwoWindows() {
        MeasuredLot lot = healthy("400GBASE-SR4.2", 1, 8, 1).lane("S1", 0, "wavelengthNm", 850).lane("S1", 1, "wavelengthNm",
                910);
        assertThat(lot.auditedBy("400GBASE-SR4.2").outcome()).isEqualTo(Outcome.CONDITIONAL);

        assertThat(lot.lane("S1", 2, "wavelengthNm", 880).auditedBy("400GBASE-SR4.2").failures()).singleElement()
                .satisfies(failure -> {
                    assertThat(failure.limit()).isEqualTo(863);
                    assertThat(failure.excess()).isEqualTo(17);
                });
    }

    @Test
    void aLinearModuleNeedsAmplitudeForTheWorseOfTdecqAndTecq() {
        MeasuredLot lot = healthy("100G-DR-LPO", 1, 1, 1).instead("S1", 0, "tdecqDb", 2.0).instead("S1", 0, "tecqDb", 3.0)
                .instead("S1", 0, "omaOuterDbm", -0.2);
        assertThat(lot.auditedBy("100G-DR-LPO").outcome()).isEqualTo(Outcome.PASS);

        // -3.2 + max(2.0, 3.0) = -0.2 dBm
        assertThat(lot.instead("S1", 0, "omaOuterDbm", -0.21).auditedBy("100G-DR-LPO").outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void anInformativeLimitNeverFailsALot() {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 1).instead("S1", 0, "averagePowerDbm", -3.5).auditedBy("400GBASE-DR4");

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(result(verdict, Layer.STANDARD, "averagePowerDbm").outcome())
                .isEqualTo(CriterionOutcome.INFORMATIVE_MISSED);
    }

    @Test
    void theLatestReadingCountsAndARetestIsTold() {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 1).instead("S1", 0, "tdecqDb", 3.6)
                .at("S1", 0, "tdecqDb", 2.8, TAKEN.plusSeconds(60)).at("S1", 1, "tdecqDb", 3.9, TAKEN.minusSeconds(60))
                .auditedBy("400GBASE-DR4");

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(result(verdict, Layer.STANDARD, "tdecqDb").worst()).isEqualTo(2.8);
        assertThat(verdict.supersededReadings()).isEqualTo(2);
    }

    @Test
    void aCableIsJudgedByItsOwnProfileAndALowLatencyAuditAsksNothingOfIt() {
        MeasuredLot lot = MeasuredLot.of(cable()).unit("C1", "matedPairLossDb", 0.31).unit("C1", "polarityFaults", 0)
                .unit("C1", "endFacesNotApc", 0);

        Verdict verdict = lot.auditedBy("fibre-cable", "low-latency");

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(verdict.overlay()).isEqualTo("low-latency@1");
        assertThat(verdict.overlayOutcome()).isNull();
        assertThat(verdict.summary())
                .startsWith("Holds all limits of fibre-cable, on condition: the limit of matedPairLossDb is");
        assertThat(verdict.notes()).contains(
                "The low-latency audit asks nothing of this kind of part: the standard's verdict stands.");
        assertThat(lot.unit("C2", "polarityFaults", 8).unit("C2", "matedPairLossDb", 0.3).unit("C2", "endFacesNotApc", 0)
                .auditedBy("fibre-cable").failures()).singleElement()
                .satisfies(failure -> assertThat(failure.criterion()).isEqualTo("polarityFaults"));
    }

    @Test
    void theThermalProfileCoversTheUnitsThatWereSoaked() {
        MeasuredLot lot = healthy("400GBASE-SR4", 1, 4, 5).unit("S1", "caseTemperatureC", 61.5).unit("S1", "powerW", 8.2)
                .unit("S1", "uncorrectableCodewords", 0).unit("S1", "linkFlaps", 0).unit("S1", "soakHours", 24);

        Verdict verdict = lot.auditedBy("400GBASE-SR4", "thermal-24x7");

        assertThat(verdict.overlayOutcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(verdict.notes()).contains("The standard was measured on 5 units, the thermal-24x7 audit on 1.");
    }

    @ParameterizedTest
    @CsvSource({ "caseTemperatureC, 70.0", "powerW, 9.1", "uncorrectableCodewords, 1", "linkFlaps, 1", "soakHours, 3.9" })
    void eachThermalLimitFailsByItself(String criterion, double value) {
        MeasuredLot lot = healthy("400GBASE-SR4", 1, 4, 1).unit("S1", "caseTemperatureC", 61.5).unit("S1", "powerW", 8.2)
                .unit("S1", "uncorrectableCodewords", 0).unit("S1", "linkFlaps", 0).unit("S1", "soakHours", 24)
                .at("S1", null, criterion, value, TAKEN.plusSeconds(1));

        Verdict verdict = lot.auditedBy("400GBASE-SR4", "thermal-24x7");

        assertThat(verdict.overlayOutcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.failures()).extracting(CriterionResult::criterion).containsOnly(criterion);
    }

    @Test
    void theNineWattEnvelopeIsForQsfp112PartsAndEveryPartHasItsOwnMaximum() {
        AuditProfile thermal = profile("thermal-24x7");

        assertThat(thermal.limitsFor(module("400GBASE-DR4", 1, "QSFP112", 9.0)))
                .filteredOn(limit -> limit.criterion().key().equals("powerW")).extracting(Limit::inWords)
                .containsExactly("at most 9 W", "at most 9 W");
        assertThat(thermal.limitsFor(module("400GBASE-DR4", 1, "QSFP-DD", 12.0)))
                .filteredOn(limit -> limit.criterion().key().equals("powerW")).extracting(Limit::inWords)
                .containsExactly("at most 12 W");
        assertThat(thermal.limitsFor(module("400GBASE-SR4", 2, "OSFP", 15.0)))
                .filteredOn(limit -> limit.criterion().key().equals("powerW")).extracting(Limit::inWords)
                .containsExactly("at most 15 W");
        assertThat(thermal.limitsFor(module("400GBASE-SR4", 2, "OSFP", null)))
                .noneMatch(limit -> limit.criterion().key().equals("powerW"));
    }

    @Test
    void aStandardForAnotherPmdIsRefused() {
        assertThatThrownBy(() -> Audit.of(profile("400GBASE-SR4"), null, module("400GBASE-DR4", 1, "QSFP112", null), 1,
                List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("400GBASE-SR4");
    }
}
