package io.linkwright.vetting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.vetting.Outcome;

class LotAuditTest {

    private static final Instant TAKEN = Instant.parse("2026-03-02T08:00:00Z");
    private static final List<String> REQUIRED = List.of("tdecqDb", "tecqDb", "erDb", "omaOuterDbm", "averagePowerDbm", "rlm");
    private static final List<Double> GOOD = List.of(2.4, 2.2, 5.2, 1.5, 1.2, 0.98);

    private static LotAudit dr4() {
        return new LotAudit(MeasuredLot.profile("400GBASE-DR4"), null, MeasuredLot.module("400GBASE-DR4", 1, "QSFP112", 9.0),
                AuditOptions.DEFAULT);
    }

    private static MeasuredUnit unit(String serial, int criteria, double tdecqDb) {
        MeasuredUnit unit = new MeasuredUnit(serial);
        for (int lane = 0; lane < 4; lane++) {
            for (int criterion = 0; criterion < criteria; criterion++) {
                unit.add(
                        new Reading(serial, lane, REQUIRED.get(criterion), criterion == 0 ? tdecqDb : GOOD.get(criterion), null,
                                TAKEN, "bench-1"));
            }
        }
        return unit;
    }

    @Test
    void badUnitsAreListedBeforeGoodOnesThatCameEarlierAndAllAreCounted() {
        LotAudit audit = dr4();
        for (int i = 0; i < 12_000; i++) {
            boolean bad = i >= 11_000;
            assertThat(audit.add(unit(String.format("S%05d", i), 6, bad ? 3.9 : 2.4)))
                    .isEqualTo(bad ? UnitFate.FAILED : UnitFate.NOT_REJECTED);
        }

        Verdict verdict = audit.verdict(20_000);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.units()).hasSize(Audit.UNITS_LISTED);
        assertThat(verdict.units().get(0).serial()).isEqualTo("S11000");
        assertThat(verdict.units().get(999).serial()).isEqualTo("S11999");
        assertThat(verdict.units().get(1000).serial()).isEqualTo("S00000");
        assertThat(verdict.units().get(1999).serial()).isEqualTo("S00999");
        assertThat(verdict.unitsUnlisted()).isEqualTo(10_000);
        assertThat(verdict.failedCount()).isEqualTo(1000);
        assertThat(verdict.failedSerials()).hasSize(1000);
        assertThat(audit.readings()).isEqualTo(12_000L * 24);
    }

    @Test
    void moreMissingReadingsThanAreNamedAreCountedOncePerUnitLaneAndCriterion() {
        LotAudit audit = dr4();
        for (int i = 0; i < 3_000; i++) {
            audit.add(unit(String.format("S%05d", i), 5, 2.4));
        }

        Verdict verdict = audit.verdict(3_000);

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(verdict.missing()).hasSize(Audit.MISSING_NAMED);
        assertThat(verdict.missingCount()).isEqualTo(3_000L * 4);
        assertThat(verdict.summary()).contains("12000 readings are missing, of rlm");
    }

    @Test
    void aUnitMeasuredAHundredThousandTimesKeepsItsLatestReadingsOnly() {
        MeasuredUnit unit = new MeasuredUnit("S1");
        for (int i = 0; i < 100_000; i++) {
            unit.add(new Reading("S1", 0, "tdecqDb", i < 99_999 ? 3.9 : 2.4, null, TAKEN, "bench-1"));
        }

        assertThat(unit.latest()).singleElement().extracting(Reading::value).isEqualTo(2.4);
        assertThat(unit.readings()).isEqualTo(100_000);
        assertThat(unit.superseded()).isEqualTo(99_999);
    }

    @Test
    void aUnitIsNotJudgedTwice() {
        LotAudit audit = dr4();
        audit.add(unit("S1", 6, 2.4));

        assertThatThrownBy(() -> audit.add(unit("S1", 6, 2.4))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeasuredUnit("S2").add(new Reading("S1", 0, "rlm", 0.98, null, TAKEN, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
