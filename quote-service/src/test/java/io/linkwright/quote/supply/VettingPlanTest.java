package io.linkwright.quote.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.linkwright.contracts.quote.QuoteSnapshot.LotEvidence;
import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyChanged.AuditOutcome;
import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;
import io.linkwright.quote.supply.VettingPlan.Demand;
import io.linkwright.quote.supply.VettingPlan.LineVetting;

class VettingPlanTest {

    private static final String PART = "MMS4X00-NS";

    @Test
    void aLineIsVettedWhenLotsThatPassedCoverIt() {
        LineVetting line = plan(700, null, lot("A", 500, standard(Outcome.PASS)), lot("B", 300, standard(Outcome.PASS)));

        assertThat(line.vetting()).isEqualTo(Vetting.VETTED);
        assertThat(line.lots()).extracting(LotEvidence::lotNumber, LotEvidence::quantity, LotEvidence::outcome,
                LotEvidence::evidenceUrl)
                .containsExactly(tuple("A", 500L, Outcome.PASS, "/api/verdicts/standard"),
                        tuple("B", 200L, Outcome.PASS, "/api/verdicts/standard"));
    }

    @Test
    void lotsThatPassedAreUsedBeforeConditionalOnesAndTheFullestFirst() {
        LineVetting line = plan(10, null, lot("conditional", 900, standard(Outcome.CONDITIONAL)),
                lot("small", 4, standard(Outcome.PASS)), lot("large", 5, standard(Outcome.PASS)));

        assertThat(line.vetting()).isEqualTo(Vetting.CONDITIONAL);
        assertThat(line.lots()).extracting(LotEvidence::lotNumber, LotEvidence::quantity)
                .containsExactly(tuple("large", 5L), tuple("small", 4L), tuple("conditional", 1L));
    }

    @Test
    void aConditionalLotThatIsNotNeededLeavesTheLineVetted() {
        LineVetting line = plan(5, null, lot("conditional", 900, standard(Outcome.CONDITIONAL)),
                lot("passed", 5, standard(Outcome.PASS)));

        assertThat(line.vetting()).isEqualTo(Vetting.VETTED);
    }

    @Test
    void oneUnitTooFewLeavesTheLineUnvettedAndShowsWhatThereIs() {
        LineVetting line = plan(501, null, lot("A", 500, standard(Outcome.PASS)));

        assertThat(line.vetting()).isEqualTo(Vetting.UNVETTED);
        assertThat(line.lots()).extracting(LotEvidence::quantity).containsExactly(500L);
    }

    @ParameterizedTest
    @EnumSource(names = { "FAIL", "INCOMPLETE" })
    void aLotThatDidNotPassServesNothing(Outcome outcome) {
        assertThat(plan(1, null, lot("A", 500, standard(outcome)))).isEqualTo(new LineVetting(Vetting.UNVETTED, List.of()));
    }

    @ParameterizedTest
    @CsvSource({ "PASS, PASS, VETTED", "PASS, CONDITIONAL, CONDITIONAL", "CONDITIONAL, PASS, CONDITIONAL",
            "PASS, FAIL, UNVETTED",
            "FAIL, PASS, UNVETTED", "PASS, INCOMPLETE, UNVETTED", "INCOMPLETE, PASS, UNVETTED" })
    void withAnOverlayBothTheStandardAndTheOverlayCount(Outcome standard, Outcome overlay, Vetting vetting) {
        assertThat(plan(1, "low-latency", lot("A", 1, standard(standard), overlay("low-latency", overlay))).vetting())
                .isEqualTo(vetting);
    }

    @Test
    void withAnOverlayTheEvidenceIsTheOverlaysVerdict() {
        assertThat(plan(1, "low-latency", lot("A", 1, standard(Outcome.PASS), overlay("low-latency", Outcome.PASS))).lots())
                .extracting(LotEvidence::evidenceUrl).containsExactly("/api/verdicts/low-latency");
    }

    @Test
    void aLotThatWasNotAuditedAgainstTheOverlayServesNothing() {
        assertThat(plan(1, "low-latency", lot("A", 1, standard(Outcome.PASS), overlay("thermal", Outcome.PASS))).vetting())
                .isEqualTo(Vetting.UNVETTED);
        assertThat(plan(1, "low-latency", lot("A", 1, overlay("low-latency", Outcome.PASS))).vetting())
                .isEqualTo(Vetting.UNVETTED);
    }

    @Test
    void withoutAnOverlayAFailedOverlayDoesNotMatter() {
        assertThat(plan(1, null, lot("A", 1, standard(Outcome.PASS), overlay("low-latency", Outcome.FAIL))).vetting())
                .isEqualTo(Vetting.VETTED);
    }

    @Test
    void noUnitIsPlannedTwiceWithinAQuote() {
        Demand demand = new Demand(PART, 6);

        List<LineVetting> lines = VettingPlan.of(List.of(demand, demand),
                Map.of(PART, List.of(lot("A", 10, standard(Outcome.PASS)))),
                null);

        assertThat(lines).extracting(LineVetting::vetting).containsExactly(Vetting.VETTED, Vetting.UNVETTED);
        assertThat(lines.get(1).lots()).extracting(LotEvidence::quantity).containsExactly(4L);
    }

    @Test
    void aPartWithoutAnyLotIsUnvetted() {
        assertThat(VettingPlan.of(List.of(new Demand("X", 1)), Map.of(), null)).extracting(LineVetting::vetting)
                .containsExactly(Vetting.UNVETTED);
    }

    private static LineVetting plan(long quantity, String overlay, LotSupply... lots) {
        return VettingPlan.of(List.of(new Demand(PART, quantity)), Map.of(PART, List.of(lots)), overlay)
                .get(0);
    }

    private static LotSupply lot(String number, long available, AuditOutcome... outcomes) {
        return new LotSupply("id-of-" + number, number, available, Arrays.asList(outcomes));
    }

    private static AuditOutcome standard(Outcome outcome) {
        return new AuditOutcome(null, outcome, "v", "/api/verdicts/standard");
    }

    private static AuditOutcome overlay(String overlay, Outcome outcome) {
        return new AuditOutcome(overlay, outcome, "v", "/api/verdicts/" + overlay);
    }
}
