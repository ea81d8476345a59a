package io.linkwright.vetting.audit;

import static io.linkwright.vetting.audit.MeasuredLot.healthy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.audit.UnitOutcome.LimitName;

class AcceptanceTest {

    private static AuditOptions plan(int sampleSize, int acceptanceNumber) {
        return new AuditOptions(DecisionRule.GUARDED_ACCEPTANCE,
                new Acceptance(sampleSize, acceptanceNumber, "n " + sampleSize + ", Ac " + acceptanceNumber));
    }

    private static MeasuredLot lot(int units, int bad) {
        MeasuredLot lot = healthy("400GBASE-DR4", 1, 4, units);
        for (int unit = 1; unit <= bad; unit++) {
            lot.instead("S" + unit, 0, "erDb", 3.1);
        }
        return lot;
    }

    @ParameterizedTest(name = "{1} bad of {0}, plan n {2} Ac {3}: {4}")
    @CsvSource({ "8, 0, 8, 0, PASS", "8, 1, 8, 0, FAIL", "8, 1, 8, 1, PASS", "8, 2, 8, 1, FAIL", "7, 0, 8, 1, INCOMPLETE",
            "7, 1, 8, 1, INCOMPLETE", "7, 2, 8, 1, FAIL", "9, 1, 8, 1, PASS" })
    void aPlanDecidesHowManyBadUnitsALotMayHave(int units, int bad, int sampleSize, int acceptanceNumber, Outcome outcome) {
        Verdict verdict = lot(units, bad).auditedBy("400GBASE-DR4", plan(sampleSize, acceptanceNumber));

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.failedSerials()).hasSize(bad);
        assertThat(verdict.sample().unitsFailed()).isEqualTo(bad);
    }

    @Test
    void badUnitsOfAnAcceptedLotStayNamedAndAreNotAccepted() {
        Verdict verdict = lot(8, 1).auditedBy("400GBASE-DR4", plan(8, 1));

        assertThat(verdict.summary()).isEqualTo("Accepted under 400GBASE-DR4 by the plan n 8, Ac 1: 1 unit is nonconforming, "
                + "at most 1 may be. Not accepted are S1: erDb 3.1 dB (unit S1 lane 0) against at least 3.5 dB, missed by "
                + "0.4 dB.");
        assertThat(verdict.units()).hasSize(8);
        assertThat(verdict.units().get(0)).isEqualTo(
                new UnitOutcome("S1", Outcome.FAIL, List.of(new LimitName(Layer.STANDARD, "erDb")), List.of()));
        assertThat(verdict.units().subList(1, 8)).extracting(UnitOutcome::outcome).containsOnly(Outcome.PASS);
    }

    @Test
    void whatABadUnitAloneWasJudgedByDoesNotMakeTheOthersConditional() {
        // Below 5 dB of extinction ratio a recalled limit applies, and only S1 lies there.
        MeasuredLot lot = lot(8, 1);
        assertThat(lot.auditedBy("400GBASE-DR4", plan(8, 1)).outcome()).isEqualTo(Outcome.PASS);

        assertThat(lot.instead("S2", 0, "erDb", 4.9).auditedBy("400GBASE-DR4", plan(8, 1)).outcome())
                .isEqualTo(Outcome.CONDITIONAL);
    }

    @Test
    void unitsThatAreMissingFromTheSampleAreCounted() {
        assertThat(lot(5, 0).auditedBy("400GBASE-DR4", plan(8, 1)).summary())
                .isEqualTo("No verdict: the plan n 8, Ac 1 asks for 8 units, and 3 of them were not measured.");
    }

    @Test
    void undecidedUnitsMatterOnlyWhereTheyCouldMakeThePlanRejectTheLot() {
        MeasuredLot lot = lot(8, 1).stated("S2", 0, "rlm", 0.96, 0.02);

        assertThat(lot.auditedBy("400GBASE-DR4", plan(8, 2)).outcome()).isEqualTo(Outcome.PASS);
        Verdict open = lot.auditedBy("400GBASE-DR4", plan(8, 1));
        assertThat(open.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(open.summary()).contains("1 nonconforming, 1 within their uncertainty of a limit (S2)");
    }

    @Test
    void anOverlayMeasuredOnFewerUnitsThanThePlanAsksMustHoldOnAllOfThem() {
        MeasuredLot lot = lot(8, 0);
        for (String serial : List.of("S1", "S2")) {
            lot.unit(serial, "caseTemperatureC", 61.5).unit(serial, "powerW", 8.2).unit(serial, "uncorrectableCodewords", 0)
                    .unit(serial, "linkFlaps", 0).unit(serial, "soakHours", 24);
        }
        AuditProfile standard = MeasuredLot.profile("400GBASE-DR4");
        AuditProfile thermal = MeasuredLot.profile("thermal-24x7");
        assertThat(lot.auditedBy(standard, thermal, plan(8, 1)).outcome()).isEqualTo(Outcome.CONDITIONAL);

        lot.without(reading -> reading.serial().equals("S2") && reading.criterion().equals("linkFlaps")).unit("S2",
                "linkFlaps", 1);

        Verdict verdict = lot.auditedBy(standard, thermal, plan(8, 1));
        assertThat(verdict.standardOutcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.overlayOutcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void aUnitThatBreaksTheStandardAndAnotherThatBreaksTheOverlayAreTwoBadUnits() {
        MeasuredLot lot = healthy("400GBASE-SR4", 1, 4, 8).instead("S1", 0, "erDb", 2.0).instead("S2", 0, "tdecqDb", 4.0);
        AuditProfile standard = MeasuredLot.profile("400GBASE-SR4");
        AuditProfile overlay = MeasuredLot.profile("low-latency");

        assertThat(lot.auditedBy(standard, overlay, plan(8, 2)).outcome()).isEqualTo(Outcome.CONDITIONAL);
        Verdict verdict = lot.auditedBy(standard, overlay, plan(8, 1));
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.summary()).startsWith(
                "Fails 400GBASE-SR4 and the low-latency audit taken together, by the plan n 8, Ac 1: ");
    }

    @Test
    void aUnitsOutcomeTellsWhetherItRestsOnMemory() {
        assertThat(healthy("400GBASE-SR4", 1, 4, 1).auditedBy("400GBASE-SR4").units()).singleElement()
                .satisfies(unit -> assertThat(unit.outcome()).isEqualTo(Outcome.CONDITIONAL));
    }

    @ParameterizedTest
    @CsvSource({ "0, 0", "1, -1" })
    void aPlanThatAsksForNothingIsRefused(int sampleSize, int acceptanceNumber) {
        assertThatThrownBy(() -> new Acceptance(sampleSize, acceptanceNumber, "p"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
