package io.linkwright.vetting.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.supply.LotSupplyState.Count;
import io.linkwright.vetting.supply.LotSupplyState.LatestVerdict;

class AllocationPlanTest {

    private static LotSupplyState lot(String name, long units, Outcome standard, Outcome lowLatency) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<LatestVerdict> verdicts = lowLatency == null ? List.of(new LatestVerdict(null, standard, standard, id, 24))
                : List.of(new LatestVerdict(null, standard, standard, id, 24),
                        new LatestVerdict("low-latency", lowLatency, standard, id, 24));
        return LotSupplyState.of(id, name, "P", Count.of(units), verdicts);
    }

    private static AllocationPlan.Line line(long quantity, Vetting vetting, Map<UUID, Long> named) {
        return new AllocationPlan.Line("P", quantity, vetting, named);
    }

    private static List<Object> taken(AllocationPlan plan) {
        return plan.taken().stream().<Object> map(one -> tuple(one.lotNumber(), one.quantity())).toList();
    }

    @Test
    void lotsNamedOnTheQuoteGoFirst() {
        LotSupplyState big = lot("big", 100, Outcome.PASS, Outcome.PASS);
        LotSupplyState named = lot("named", 10, Outcome.CONDITIONAL, Outcome.CONDITIONAL);

        AllocationPlan plan = AllocationPlan.of(List.of(line(30, Vetting.CONDITIONAL, Map.of(named.lotId(), 8L))),
                List.of(big, named), "low-latency");

        assertThat(taken(plan)).containsExactly(tuple("named", 8L), tuple("big", 22L));
        assertThat(plan.shortages()).isEmpty();
    }

    @Test
    void passingLotsGoBeforeConditionalOnesAndFullOnesFirst() {
        AllocationPlan plan = AllocationPlan.of(List.of(line(100, Vetting.CONDITIONAL, Map.of())),
                List.of(lot("conditional", 500, Outcome.CONDITIONAL, null), lot("small", 20, Outcome.PASS, null),
                        lot("large", 60, Outcome.PASS, null)),
                null);

        assertThat(taken(plan)).containsExactly(tuple("large", 60L), tuple("small", 20L), tuple("conditional", 20L));
    }

    @Test
    void whatWasSoldAsVettedIsNotServedOnCondition() {
        AllocationPlan plan = AllocationPlan.of(List.of(line(30, Vetting.VETTED, Map.of())),
                List.of(lot("pass", 10, Outcome.PASS, null), lot("conditional", 50, Outcome.CONDITIONAL, null)), null);

        assertThat(taken(plan)).containsExactly(tuple("pass", 10L));
        assertThat(plan.shortages()).containsExactly(new AllocationPlan.Short("P", 30, 20, Vetting.VETTED));
    }

    @Test
    void aLotThatFailedMeanwhileServesNobodyEvenIfTheQuoteNamesIt() {
        LotSupplyState failed = lot("failed", 50, Outcome.FAIL, Outcome.PASS);

        AllocationPlan plan = AllocationPlan.of(List.of(line(5, Vetting.VETTED, Map.of(failed.lotId(), 5L))), List.of(failed),
                "low-latency");

        assertThat(plan.taken()).isEmpty();
        assertThat(plan.shortages()).containsExactly(new AllocationPlan.Short("P", 5, 5, Vetting.VETTED));
    }

    @Test
    void aLotWithoutTheCustomersAuditDoesNotServeHim() {
        List<LotSupplyState> lots = List.of(lot("standard only", 50, Outcome.PASS, null));

        assertThat(AllocationPlan.of(List.of(line(5, Vetting.VETTED, Map.of())), lots, "low-latency").shortages()).hasSize(1);
        assertThat(AllocationPlan.of(List.of(line(5, Vetting.VETTED, Map.of())), lots, null).shortages()).isEmpty();
    }

    @Test
    void twoLinesOfOnePartShareItsUnits() {
        AllocationPlan plan = AllocationPlan.of(List.of(line(6, Vetting.VETTED, Map.of()), line(6, Vetting.UNVETTED, Map.of())),
                List.of(lot("ten", 10, Outcome.PASS, null)), null);

        assertThat(taken(plan)).containsExactly(tuple("ten", 10L));
        assertThat(plan.shortages()).containsExactly(new AllocationPlan.Short("P", 6, 2, Vetting.UNVETTED));
    }

    @Test
    void anUnvettedLineThatNoLotCoversIsShort() {
        AllocationPlan plan = AllocationPlan.of(List.of(line(8, Vetting.UNVETTED, Map.of())), List.of(), null);

        assertThat(plan.shortages()).containsExactly(new AllocationPlan.Short("P", 8, 8, Vetting.UNVETTED));
    }

    @Test
    void aNewerVerdictOnAnOverlayAlsoRenewsWhatIsKnownOfTheStandard() {
        UUID id = UUID.randomUUID();
        LotSupplyState state = LotSupplyState.of(id, "L", "P", Count.of(10), List.of(
                new LatestVerdict(null, Outcome.PASS, Outcome.PASS, id, 24),
                new LatestVerdict("low-latency", Outcome.FAIL, Outcome.FAIL, id, 25)));

        assertThat(state.standardOutcome()).isEqualTo(Outcome.FAIL);
        assertThat(state.available()).isZero();
        assertThat(state.usableUnder(null)).isEmpty();
    }

    @Test
    void aPassUnderAnOverlayEndsWhenTheNewestVerdictHasReadingsThatItHadNot() {
        UUID old = UUID.randomUUID();
        UUID remeasured = UUID.randomUUID();
        LotSupplyState state = LotSupplyState.of(UUID.randomUUID(), "L", "P", Count.of(10), List.of(
                new LatestVerdict("low-latency", Outcome.PASS, Outcome.PASS, old, 24),
                new LatestVerdict(null, Outcome.PASS, Outcome.PASS, remeasured, 25)));

        assertThat(state.usableUnder("low-latency")).isEmpty();
        assertThat(state.usableUnder(null)).contains(Outcome.PASS);
        assertThat(state.audits()).containsExactly(new LotSupplyState.AuditState(null, Outcome.PASS, remeasured),
                new LotSupplyState.AuditState("low-latency", Outcome.INCOMPLETE, old));
    }

    @Test
    void aPassUnderAnOverlayStaysWhenALaterAuditHasTheSameReadings() {
        UUID id = UUID.randomUUID();
        LotSupplyState state = LotSupplyState.of(id, "L", "P", Count.of(10), List.of(
                new LatestVerdict("low-latency", Outcome.PASS, Outcome.PASS, id, 24),
                new LatestVerdict(null, Outcome.PASS, Outcome.PASS, id, 24)));

        assertThat(state.usableUnder("low-latency")).contains(Outcome.PASS);
    }

    @Test
    void unitsThatDoNotHoldAndLotsThatAreHeldAreNeverOffered() {
        UUID id = UUID.randomUUID();
        List<LatestVerdict> passes = List.of(new LatestVerdict(null, Outcome.PASS, Outcome.PASS, id, 24));
        LotSupplyState sampled = LotSupplyState.of(id, "L", "P", new Count(10, 3, false), passes);
        LotSupplyState held = LotSupplyState.of(UUID.randomUUID(), "M", "P", new Count(10, 0, true), passes);

        assertThat(sampled.available()).isEqualTo(7);
        assertThat(held.available()).isZero();
        assertThat(held.usableUnder(null)).isEmpty();
        assertThat(new Count(2, 3, false).offered()).as("more are unfit than are left").isZero();
        assertThat(taken(AllocationPlan.of(List.of(line(20, Vetting.VETTED, Map.of())), List.of(sampled, held), null)))
                .containsExactly(tuple("L", 7L));
    }
}
