package io.linkwright.optics.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AttributePlansTest {

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P",
            "Q", "R");
    private static final List<Integer> SIZES = List.of(2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000,
            3150);

    static Aql aql(String label) {
        return Aql.of(Double.parseDouble(label)).orElseThrow();
    }

    // Plans that textbooks print: Montgomery, Introduction to Statistical Quality Control, chapter 15; 21 CFR and UK SI
    // 1996/2636 schedule 2 name 80/1/2 and 125/2/3.
    @ParameterizedTest
    @CsvSource({ "2000, II, NORMAL, 0.65, K, 125, 2, 3", "2000, II, TIGHTENED, 0.65, K, 125, 1, 2",
            "2000, II, REDUCED, 0.65, K, 50, 1, 3", "2000, II, NORMAL, 1.0, K, 125, 3, 4",
            "1201, II, NORMAL, 0.65, K, 125, 2, 3",
            "3200, II, NORMAL, 0.65, K, 125, 2, 3", "3201, II, NORMAL, 0.65, L, 200, 3, 4",
            "1200, II, NORMAL, 0.65, J, 80, 1, 2",
            "150, II, NORMAL, 1.5, F, 32, 1, 2", "2000, II, NORMAL, 0.10, K, 125, 0, 1", "2000, II, NORMAL, 0.15, K, 80, 0, 1",
            "2000, II, NORMAL, 0.25, K, 200, 1, 2", "2000, I, NORMAL, 0.65, H, 80, 1, 2",
            "2000, III, NORMAL, 0.65, L, 200, 3, 4",
            "2000, S-4, NORMAL, 0.65, G, 20, 0, 1", "600000, III, TIGHTENED, 0.025, R, 3150, 1, 2" })
    void agreesWithPlansThatAreInPrint(long lot, String level, Severity severity, String aql, String letter, int n, int ac,
            int re) {
        AttributePlan plan = AttributePlans.of(lot, InspectionLevel.of(level).orElseThrow(), severity, aql(aql));

        assertThat(plan.sampleSize()).isEqualTo(n);
        assertThat(plan.acceptanceNumber()).isEqualTo(ac);
        assertThat(plan.rejectionNumber()).isEqualTo(re);
        assertThat(plan.codeLetter()).isEqualTo(letter);
    }

    /** The tables are built of diagonals: one letter more and one AQL less give the same cell. */
    private static String cell(Severity severity, int row, int column) {
        int diagonal = row + column;
        return switch (severity) {
            case NORMAL -> on(diagonal - 14, List.of("0/1", "up", "down", "1/2", "2/3", "3/4", "5/6", "7/8", "10/11", "14/15",
                    "21/22"));
            // Letter S has one plan only, and letter A none without an allowed failure.
            case TIGHTENED -> row == 16 ? column == 2 ? "1/2" : "up"
                    : row == 0 && column == 15 ? "down"
                            : on(diagonal - 15,
                                    List.of("0/1", row == 15 ? "up" : "down", "down", "1/2", "2/3", "3/4", "5/6", "8/9",
                                            "12/13", "18/19"));
            case REDUCED -> row == 2 ? "0/1"
                    : on(diagonal - 14, List.of("0/1", "up", "down", "0/2", "1/3", "1/4", "2/5", "3/6", "5/8", "7/10",
                            "10/13"));
        };
    }

    private static String on(int place, List<String> diagonals) {
        return place < 0 ? "down" : place < diagonals.size() ? diagonals.get(place) : "up";
    }

    /**
     * Where an arrow would leave the table it points the other way; the first three reduced rows are of a kind of their own.
     */
    @ParameterizedTest
    @EnumSource(Severity.class)
    void everyCellLiesOnItsDiagonal(Severity severity) {
        int first = severity == Severity.REDUCED ? 3 : 0;
        int last = severity == Severity.TIGHTENED ? 16 : 15;
        for (int letter = first; letter < LETTERS.size(); letter++) {
            for (int column = 0; column < Aql.PREFERRED.size(); column++) {
                int row = letter;
                String cell = cell(severity, row, column);
                while (cell.equals("down") || cell.equals("up")) {
                    boolean down = cell.equals("down") ? row < last : row == 0;
                    row += down ? 1 : -1;
                    cell = cell(severity, row, column);
                }
                AttributePlan plan = AttributePlans.ofLetter(LETTERS.get(letter), 10_000_000, InspectionLevel.II, severity,
                        Aql.PREFERRED.get(column));
                assertThat(plan.acceptanceNumber() + "/" + plan.rejectionNumber() + " of " + plan.sampleSize())
                        .as(severity + " " + LETTERS.get(letter) + " " + plan.aql().label())
                        .isEqualTo(cell + " of " + SIZES.get(row - (severity == Severity.REDUCED ? 2 : 0)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void asManyUnitsAsTheLotHasAreTheWholeLot(Severity severity) {
        AttributePlan plan = AttributePlans.of(10, InspectionLevel.II, severity, aql("0.10"));

        assertThat(plan.sampleSize()).isEqualTo(10);
        assertThat(plan.wholeLot()).isTrue();
        assertThat(plan.inWords()).contains("the whole lot");
    }

    @Test
    void aLotOfOneUnitIsInspectedWholly() {
        assertThat(AttributePlans.of(1, InspectionLevel.II, Severity.NORMAL, aql("1.0")).sampleSize()).isEqualTo(1);
    }

    @Test
    void betweenAcceptanceAndRejectionReducedInspectionAcceptsAndEnds() {
        AttributePlan plan = AttributePlans.of(2000, InspectionLevel.II, Severity.REDUCED, aql("0.65"));

        assertThat(plan.decide(1)).isEqualTo(AttributePlan.Decision.ACCEPTED);
        assertThat(plan.decide(2)).isEqualTo(AttributePlan.Decision.ACCEPTED_BUT_BACK_TO_NORMAL);
        assertThat(plan.decide(3)).isEqualTo(AttributePlan.Decision.NOT_ACCEPTED);
        assertThatThrownBy(() -> plan.decide(51)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyLotIsRefused() {
        assertThatThrownBy(() -> AttributePlans.of(0, InspectionLevel.II, Severity.NORMAL, aql("1.0")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0");
    }

    @Test
    void onlyPreferredLimitsAreKnown() {
        assertThat(Aql.of(0.65)).isPresent();
        assertThat(Aql.of(0.7)).isEmpty();
        assertThat(Aql.of(15)).isEmpty();
        assertThat(Aql.of(Double.NaN)).isEmpty();
        assertThat(aql("0.010").oneStepTighter()).isEmpty();
        assertThat(aql("0.65").oneStepTighter()).contains(aql("0.40"));
    }

    @Property
    void aLargerLotNeverHasASmallerSampleOfTheSameAcceptanceNumber(@ForAll @LongRange(min = 1, max = 1_000_000) long lot,
            @ForAll @LongRange(min = 0, max = 1_000_000) long more, @ForAll @IntRange(max = 15) int column,
            @ForAll Severity severity) {
        AttributePlan small = AttributePlans.of(lot, InspectionLevel.II, severity, Aql.PREFERRED.get(column));
        AttributePlan large = AttributePlans.of(lot + more, InspectionLevel.II, severity, Aql.PREFERRED.get(column));

        assertThat(large.acceptanceNumber()).isGreaterThanOrEqualTo(small.acceptanceNumber());
        if (large.acceptanceNumber() == small.acceptanceNumber() && large.rejectionNumber() == small.rejectionNumber()) {
            assertThat(large.sampleSize()).isGreaterThanOrEqualTo(small.sampleSize());
        }
    }

    @Property
    void tightenedInspectionAcceptsNoMoreThanNormalOfTheSameSample(@ForAll @LongRange(min = 2, max = 1_000_000) long lot,
            @ForAll InspectionLevel level, @ForAll @IntRange(max = 15) int column) {
        AttributePlan normal = AttributePlans.of(lot, level, Severity.NORMAL, Aql.PREFERRED.get(column));
        AttributePlan tightened = AttributePlans.of(lot, level, Severity.TIGHTENED, Aql.PREFERRED.get(column));
        double share = Aql.PREFERRED.get(column).fraction();

        assertThat(tightened.characteristic().acceptance(share))
                .isLessThanOrEqualTo(normal.characteristic().acceptance(share) + 1e-12);
    }

    @Property
    void aProcessAsGoodAsAgreedIsMostlyAccepted(@ForAll @LongRange(min = 2, max = 1_000_000) long lot,
            @ForAll InspectionLevel level, @ForAll @IntRange(max = 15) int column) {
        AttributePlan plan = AttributePlans.of(lot, level, Severity.NORMAL, Aql.PREFERRED.get(column));

        assertThat(plan.characteristic().producersRisk(plan.aql())).isBetween(0.0, 0.13);
    }
}
