package io.linkwright.optics.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SwitchingStateTest {

    private static final Aql AQL = AttributePlansTest.aql("0.65");

    /** A lot of 2,000 under the present standing: n 125 with Ac 2 when normal. */
    private static SwitchingState after(SwitchingState state, int... nonconforming) {
        SwitchingState now = state;
        for (int found : nonconforming) {
            Severity severity = now.standing().severity().orElse(Severity.TIGHTENED);
            AttributePlan plan = AttributePlans.of(2000, InspectionLevel.II, severity, AQL);
            now = now.after(LotDecision.of(plan, found), true);
        }
        return now;
    }

    @Test
    void twoRefusedLotsOfFiveTightenInspection() {
        assertThat(after(SwitchingState.START, 3, 0, 0, 0, 3).standing()).isEqualTo(Standing.TIGHTENED);
        assertThat(after(SwitchingState.START, 3, 3).standing()).isEqualTo(Standing.TIGHTENED);
    }

    @Test
    void twoRefusedLotsOfSixDoNot() {
        assertThat(after(SwitchingState.START, 3, 0, 0, 0, 0, 3).standing()).isEqualTo(Standing.NORMAL);
    }

    @Test
    void fiveAcceptedLotsInARowBringNormalInspectionBack() {
        SwitchingState tightened = after(SwitchingState.START, 3, 3);

        assertThat(after(tightened, 0, 0, 0, 0).standing()).isEqualTo(Standing.TIGHTENED);
        assertThat(after(tightened, 0, 0, 0, 0, 0).standing()).isEqualTo(Standing.NORMAL);
        assertThat(after(tightened, 0, 0, 0, 0, 2, 0).standing()).isEqualTo(Standing.TIGHTENED);
    }

    @Test
    void theLotsBeforeTighteningDoNotCountAfterIt() {
        SwitchingState again = after(SwitchingState.START, 3, 3, 0, 0, 0, 0, 0);

        assertThat(after(again, 3).standing()).isEqualTo(Standing.NORMAL);
    }

    @Test
    void fiveRefusedLotsOnTightenedInspectionEndIt() {
        SwitchingState tightened = after(SwitchingState.START, 3, 3);

        assertThat(after(tightened, 2, 0, 2, 0, 2, 2).standing()).isEqualTo(Standing.TIGHTENED);
        SwitchingState ended = after(tightened, 2, 0, 2, 0, 2, 2, 2);
        assertThat(ended.standing()).isEqualTo(Standing.DISCONTINUED);
        assertThat(after(ended, 0, 0, 0, 0, 0)).isEqualTo(ended);
        assertThat(ended.resumed().standing()).isEqualTo(Standing.TIGHTENED);
    }

    @Test
    void onlyADiscontinuedInspectionIsResumed() {
        assertThatThrownBy(SwitchingState.START::resumed).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tenLotsThatWouldPassOneStepTighterEarnReducedInspection() {
        // Ac 2: 3 points a lot, 10 lots. One step tighter (0.40) accepts 1.
        assertThat(after(SwitchingState.START, 1, 0, 1, 0, 0, 0, 0, 0, 0).switchingScore()).isEqualTo(27);
        assertThat(after(SwitchingState.START, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0).standing()).isEqualTo(Standing.REDUCED);
        assertThat(after(SwitchingState.START, 0, 0, 0, 2).switchingScore()).isZero();
    }

    @Test
    void underASmallAcceptanceNumberItTakesFifteenLots() {
        SwitchingState state = SwitchingState.START;
        AttributePlan plan = AttributePlans.of(1200, InspectionLevel.II, Severity.NORMAL, AttributePlansTest.aql("0.15"));
        for (int lot = 1; lot <= 14; lot++) {
            state = state.after(LotDecision.of(plan, 0), true);
        }
        assertThat(state.switchingScore()).isEqualTo(28);
        assertThat(state.after(LotDecision.of(plan, 0), true).standing()).isEqualTo(Standing.REDUCED);
        assertThat(state.after(LotDecision.of(plan, 0), false).standing()).isEqualTo(Standing.NORMAL);
    }

    @Test
    void oneRefusedLotOrOneInTheGapEndsReducedInspection() {
        SwitchingState reduced = after(SwitchingState.START, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(after(reduced, 0, 1, 0).standing()).isEqualTo(Standing.REDUCED);
        assertThat(after(reduced, 2).standing()).isEqualTo(Standing.NORMAL);
        assertThat(after(reduced, 3).standing()).isEqualTo(Standing.NORMAL);
        assertThat(reduced.irregular().standing()).isEqualTo(Standing.NORMAL);
    }

    @Test
    void aLotInspectedByAnotherTableDoesNotCount() {
        AttributePlan normal = AttributePlans.of(2000, InspectionLevel.II, Severity.NORMAL, AQL);
        SwitchingState tightened = after(SwitchingState.START, 3, 3);

        assertThat(tightened.after(LotDecision.of(normal, 3), true)).isEqualTo(tightened);
    }

    @Property
    void whateverComesTheCountsStayWithinTheirRules(@ForAll List<Boolean> lots) {
        SwitchingState state = SwitchingState.START;
        for (boolean good : lots) {
            state = after(state, good ? 0 : 5);
            assertThat(state.switchingScore()).isBetween(0, 29);
            assertThat(state.recent()).hasSizeLessThanOrEqualTo(4);
            assertThat(state.acceptedInARow()).isBetween(0, 4);
            assertThat(state.notAccepted()).isBetween(0, 4);
        }
    }
}
