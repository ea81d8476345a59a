package io.linkwright.vetting.audit;

import static io.linkwright.vetting.audit.MeasuredLot.healthy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.vetting.Outcome;

/** The figures were reckoned by hand from limit and uncertainty. */
class DecisionRuleTest {

    private static AuditOptions by(DecisionRule rule) {
        return new AuditOptions(rule, null);
    }

    private static CriterionResult result(Verdict verdict, String criterion, String limitInWords) {
        return verdict.criteria().stream()
                .filter(one -> one.criterion().equals(criterion) && one.limitInWords().startsWith(limitInWords)).findFirst()
                .orElseThrow();
    }

    /** One DR4 unit with ample amplitude, so that nothing but the TDECQ is in question. */
    private static MeasuredLot tdecq(double tdecqDb, double uncertaintyDb) {
        MeasuredLot lot = healthy("400GBASE-DR4", 1, 4, 1).instead("S1", 2, "tdecqDb", tdecqDb).uncertain("tdecqDb",
                uncertaintyDb);
        for (int lane = 0; lane < 4; lane++) {
            lot.instead("S1", lane, "omaOuterDbm", 3.5);
        }
        return lot;
    }

    @ParameterizedTest(name = "TDECQ {0} ± {1} dB against 3.4 dB is {2}")
    @CsvSource({ "3.2, 0.2, CONFORMING, PASS, PASS, PASS", "3.21, 0.2, UNCERTAIN, INCOMPLETE, PASS, PASS",
            "3.4, 0.2, UNCERTAIN, INCOMPLETE, PASS, PASS", "3.41, 0.2, UNCERTAIN, INCOMPLETE, FAIL, PASS",
            "3.6, 0.2, UNCERTAIN, INCOMPLETE, FAIL, PASS", "3.61, 0.2, NONCONFORMING, FAIL, FAIL, FAIL",
            "3.4, 0, CONFORMING, PASS, PASS, PASS", "3.41, 0, NONCONFORMING, FAIL, FAIL, FAIL" })
    void aValueNearItsLimitIsDecidedByTheRule(double tdecqDb, double uncertaintyDb, ConformityZone zone, Outcome acceptance,
            Outcome simple, Outcome rejection) {
        MeasuredLot lot = tdecq(tdecqDb, uncertaintyDb);

        Verdict guarded = lot.auditedBy("400GBASE-DR4", by(DecisionRule.GUARDED_ACCEPTANCE));
        assertThat(guarded.outcome()).isEqualTo(acceptance);
        assertThat(lot.auditedBy("400GBASE-DR4", by(DecisionRule.SIMPLE)).outcome()).isEqualTo(simple);
        assertThat(lot.auditedBy("400GBASE-DR4", by(DecisionRule.GUARDED_REJECTION)).outcome()).isEqualTo(rejection);

        Decision decision = result(guarded, "tdecqDb", "at most").decision();
        assertThat(decision.zone()).isEqualTo(zone);
        assertThat(decision.uncertainty()).isEqualTo(uncertaintyDb);
        assertThat(decision.guardBand()).isEqualTo(uncertaintyDb);
        assertThat(lot.auditedBy("400GBASE-DR4", AuditOptions.DEFAULT)).isEqualTo(guarded);
    }

    @Test
    void theUncertainZoneIsNeitherPassNorFailAndTheVerdictSaysWhatWouldSettleIt() {
        Verdict verdict = tdecq(3.3, 0.2).auditedBy("400GBASE-DR4", AuditOptions.DEFAULT);

        CriterionResult tdecq = result(verdict, "tdecqDb", "at most");
        assertThat(tdecq.outcome()).isEqualTo(CriterionOutcome.UNCERTAIN);
        assertThat(tdecq.violations()).isZero();
        assertThat(tdecq.decision().undecided()).isEqualTo(1);
        assertThat(verdict.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(verdict.failedSerials()).isEmpty();
        assertThat(verdict.undecidedSerials()).containsExactly("S1");
        assertThat(verdict.summary()).isEqualTo("No verdict: tdecqDb 3.3 ± 0.2 dB (unit S1 lane 2) against at most 3.4 dB, "
                + "inside by 0.1 dB, within its uncertainty: neither pass nor fail. It lies 0.1 dB inside of the limit, and "
                + "0.2 dB are not known: an expanded uncertainty of at most 0.1 dB would settle it (averaging more captures, a "
                + "better calibrated bench), or the value must be 0.2 dB inside; or the parties agree on another decision rule.");
    }

    @Test
    void whereNoUncertaintyIsKnownTheValueCountsAsItStandsAndTheVerdictSaysSo() {
        Decision decision = result(healthy("400GBASE-DR4", 1, 4, 1).auditedBy("400GBASE-DR4"), "tdecqDb", "at most").decision();

        assertThat(decision.rule()).isEqualTo(DecisionRule.SIMPLE);
        assertThat(decision.uncertainty()).isNull();
        assertThat(decision.guardBand()).isZero();
    }

    @ParameterizedTest(name = "OMA {0} ± {1} dBm, TDECQ {2} ± {3} dB: ± {4}, {5}")
    @CsvSource({
            // -2.2 + 2.4 = 0.2 dBm; 0.3 and 0.4 make 0.5
            "0.7, 0.3, 2.4, 0.4, 0.5, CONFORMING", "0.69, 0.3, 2.4, 0.4, 0.5, UNCERTAIN",
            "-0.3, 0.3, 2.4, 0.4, 0.5, UNCERTAIN", "-0.31, 0.3, 2.4, 0.4, 0.5, NONCONFORMING",
            // 1.0 + 0.3 - 2.2 = -0.9 dBm stays below the floor of -0.8 dBm: the limit does not move
            "-0.5, 0.3, 1.0, 0.3, 0.3, CONFORMING", "-0.51, 0.3, 1.0, 0.3, 0.3, UNCERTAIN",
            // 1.3 - 2.2 + 0.5 = -0.4 dBm: the limit of -0.8 dBm may lie 0.4 dB higher; 0.3 and 0.4 make 0.5
            "-0.3, 0.3, 1.3, 0.5, 0.5, CONFORMING", "-0.31, 0.3, 1.3, 0.5, 0.5, UNCERTAIN" })
    void aLimitThatMovesWithAnotherReadingHasThatReadingsUncertainty(double omaDbm, double omaUncertainty, double tdecqDb,
            double tdecqUncertainty, double combined, ConformityZone zone) {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 1).instead("S1", 0, "omaOuterDbm", omaDbm)
                .instead("S1", 0, "tdecqDb", tdecqDb).uncertain("omaOuterDbm", omaUncertainty)
                .uncertain("tdecqDb", tdecqUncertainty).auditedBy("400GBASE-DR4", AuditOptions.DEFAULT);

        CriterionResult result = result(verdict, "omaOuterDbm", "at least max(-0.8, -2.2 + tdecqDb)");
        assertThat(result.lane()).isZero();
        assertThat(result.decision().uncertainty()).isCloseTo(combined, within(1e-12));
        assertThat(result.decision().zone()).isEqualTo(zone);
        assertThat(result.decision().uncertaintyBasis()).contains("root sum of squares of omaOuterDbm (0.3");
    }

    @Test
    void derivedFiguresCombineTheUncertaintiesOfWhatTheyAreReckonedFrom() {
        MeasuredLot fr1 = healthy("100GBASE-FR1", 1, 1, 1).uncertain("tdecqDb", 0.3).uncertain("tecqDb", 0.4);
        assertThat(result(fr1.auditedBy("100GBASE-FR1"), "tdecqTecqDifferenceDb", "at most").decision().uncertainty())
                .isCloseTo(0.5, within(1e-12));

        // Four equal lanes: each moves the sum by a quarter, and 4 x (0.4 / 4)^2 is 0.2^2. Two lanes differ by 0.4 x sqrt(2).
        MeasuredLot fr4 = healthy("400G-FR4", 1, 4, 1).uncertain("averagePowerDbm", 0.4).uncertain("omaOuterDbm", 0.4)
                .instead("S1", 3, "omaOuterDbm", 1.6).uncertain("omaOuterDbm", 0.4);
        Verdict verdict = fr4.auditedBy("400G-FR4");
        assertThat(result(verdict, "totalAveragePowerDbm", "at most").decision().uncertainty()).isCloseTo(0.2, within(1e-9));
        assertThat(result(verdict, "laneOmaDifferenceDb", "at most").decision().uncertainty()).isCloseTo(0.565685,
                within(1e-6));
    }

    @Test
    void whatIsStatedForOneOfTwoReadingsCountsAndTheOtherIsNamed() {
        Decision decision = result(healthy("100GBASE-FR1", 1, 1, 1).uncertain("tdecqDb", 0.3).auditedBy("100GBASE-FR1"),
                "tdecqTecqDifferenceDb", "at most").decision();

        assertThat(decision.uncertainty()).isEqualTo(0.3);
        assertThat(decision.uncertaintyBasis()).contains("none is stated for tecqDb, which counts as none");
    }

    @ParameterizedTest(name = "an extinction ratio of {0} ± 0.2 dB")
    @CsvSource({ "5.3, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE", "5.1, UNCERTAIN, NOT_APPLICABLE, CONDITIONAL",
            "4.9, UNCERTAIN, FAIL, CONDITIONAL", "4.7, FAIL, FAIL, FAIL" })
    void aLimitThatMayNotBeMeantForALaneCannotProveItBad(double erDb, CriterionOutcome acceptance, CriterionOutcome simple,
            CriterionOutcome rejection) {
        // 0.4 dBm is enough from 5 dB on (-2.2 + 2.4 = 0.2 dBm), and too little below (-1.9 + 2.4 = 0.5 dBm)
        MeasuredLot lot = healthy("400GBASE-DR4", 1, 4, 1);
        for (int lane = 0; lane < 4; lane++) {
            lot.instead("S1", lane, "erDb", erDb).instead("S1", lane, "omaOuterDbm", 0.4);
        }
        lot.uncertain("erDb", 0.2);

        List<CriterionOutcome> outcomes = List.of(DecisionRule.GUARDED_ACCEPTANCE, DecisionRule.SIMPLE,
                DecisionRule.GUARDED_REJECTION).stream()
                .map(rule -> result(lot.auditedBy("400GBASE-DR4", by(rule)), "omaOuterDbm", "at least max(-0.8, -1.9")
                        .outcome())
                .toList();

        assertThat(outcomes).containsExactly(acceptance, simple, rejection);
        if (acceptance == CriterionOutcome.UNCERTAIN) {
            assertThat(result(lot.auditedBy("400GBASE-DR4", AuditOptions.DEFAULT), "omaOuterDbm", "at least max(-0.8, -1.9")
                    .decision().settledBy()).isEqualTo("Whether the limit is meant for the lane is in doubt: a better "
                            + "measurement of erDb would settle whether erDb is below 5 dB.");
        }
    }

    @Test
    void theCustomersStrictLimitItselfIsNotProvenGoodByAnyUncertainty() {
        // The LR4-10 limit of 3.9 dB includes 3.9 dB, the customer's does not.
        MeasuredLot lot = healthy("400G-LR4-10", 1, 4, 1).instead("S1", 2, "tdecqDb", 3.8).instead("S1", 2, "omaOuterDbm", 3.5)
                .uncertain("tdecqDb", 0.1);

        Verdict verdict = lot.auditedBy("400G-LR4-10", "low-latency");

        assertThat(verdict.criteria()).filteredOn(one -> one.criterion().equals("tdecqDb"))
                .extracting(one -> one.decision().zone())
                .containsExactly(ConformityZone.CONFORMING, ConformityZone.UNCERTAIN);
    }

    @Test
    void aProfilesDefaultUncertaintyServesItsOwnLimitsAndOnlyReadingsThatStateNone() {
        AuditProfile lowLatency = MeasuredLot.profile("low-latency");
        AuditProfile overlay = new AuditProfile("customers", 1, AuditProfile.Kind.OVERLAY, "t", "b", lowLatency.pmds(),
                lowLatency.partKinds(), 0, null, lowLatency.limits(), List.of(),
                List.of(new DefaultUncertainty(lowLatency.limits().get(0).criterion(), 0.3, "bench study", Confidence.SOURCED)),
                List.of());
        MeasuredLot lot = healthy("400G-LR4-10", 1, 4, 1).instead("S1", 2, "tdecqDb", 3.7).instead("S1", 2, "omaOuterDbm", 3.5);

        Verdict verdict = lot.auditedBy(MeasuredLot.profile("400G-LR4-10"), overlay, AuditOptions.DEFAULT);
        assertThat(verdict.standardOutcome()).as("the customer's figure says nothing of the standard")
                .isEqualTo(Outcome.CONDITIONAL);
        assertThat(verdict.overlayOutcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(verdict.criteria()).last().satisfies(result -> assertThat(result.decision().uncertaintyBasis())
                .isEqualTo("default of customers@1: bench study"));

        Verdict stated = lot.uncertain("tdecqDb", 0.1).auditedBy(MeasuredLot.profile("400G-LR4-10"), overlay,
                AuditOptions.DEFAULT);
        assertThat(stated.overlayOutcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aGuardBandFromMemoryGivesNoPass() {
        AuditProfile dr4 = MeasuredLot.profile("400GBASE-DR4");
        AuditProfile recalled = new AuditProfile(dr4.id(), 99, dr4.kind(), dr4.title(), dr4.basis(), dr4.pmds(),
                dr4.partKinds(), dr4.lanesPerInstance(), dr4.baudGBd(), dr4.limits(), dr4.channel(),
                List.of(new DefaultUncertainty(dr4.limits().get(0).criterion(), 0.3, "recalled", Confidence.FROM_MEMORY)),
                dr4.notes());

        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 1).auditedBy(recalled, null, AuditOptions.DEFAULT);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(verdict.summary()).contains("the default uncertainties are only known from memory");
    }

    @ParameterizedTest
    @EnumSource(DecisionRule.class)
    void anInformativeLimitIsNeverGuarded(DecisionRule rule) {
        Verdict verdict = healthy("400GBASE-DR4", 1, 4, 1).instead("S1", 0, "averagePowerDbm", -2.8)
                .uncertain("averagePowerDbm", 0.5).auditedBy("400GBASE-DR4", by(rule));

        assertThat(result(verdict, "averagePowerDbm", "at least").outcome()).isEqualTo(CriterionOutcome.INFORMATIVE_MET);
        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aProvenFailureIsShownBeforeAnUndecidedReadingWithALargerUncertainty() {
        MeasuredLot lot = tdecq(3.5, 0.05);
        lot.stated("S1", 1, "tdecqDb", 3.7, 0.5);

        CriterionResult tdecq = result(lot.auditedBy("400GBASE-DR4", AuditOptions.DEFAULT), "tdecqDb", "at most");

        assertThat(tdecq.outcome()).isEqualTo(CriterionOutcome.FAIL);
        assertThat(tdecq.worst()).isEqualTo(3.5);
        assertThat(tdecq.violations()).isEqualTo(1);
        assertThat(tdecq.decision().undecided()).isEqualTo(1);
    }
}
