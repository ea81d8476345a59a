package io.linkwright.optics.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class VariablesTest {

    // MIL-STD-414, examples B-1 and B-3: operating temperature of five units, limits 180 and 209 degrees Fahrenheit.
    private static final double[] TEMPERATURES = { 197, 188, 184, 205, 201 };
    private static final double[] READINGS = { 2.31, 2.44, 2.38, 2.52, 2.29, 2.41, 2.47, 2.35, 2.60, 2.33, 2.40, 2.45 };
    private static final double[] SKEWED = { 0.1, 0.15, 0.2, 0.22, 0.3, 0.41, 0.55, 0.7, 1.1, 1.6, 2.4, 4.9 };

    private static VariablesPlan plan(long lot, Severity severity, String aql) {
        return VariablesPlans.of(lot, InspectionLevel.II, severity, AttributePlansTest.aql(aql)).orElseThrow();
    }

    @Test
    void theExampleOfTheStandardIsAcceptedByOneLimit() {
        NormalSample sample = NormalSample.of(TEMPERATURES);

        assertThat(sample.mean()).isEqualTo(195);
        assertThat(sample.standardDeviation()).isCloseTo(8.81, within(0.01));
        assertThat(sample.qualityIndexUpper(209)).isCloseTo(1.59, within(0.005));
    }

    @Test
    void theExampleOfTheStandardHasItsEstimatedSharesOutside() {
        NormalSample sample = NormalSample.of(TEMPERATURES);

        // The standard rounds Q to 1.59 and 1.70 first and reads 2.19 % and 0.66 % from its table.
        assertThat(sample.shareBeyond(1.59)).isCloseTo(0.0219, within(0.00005));
        assertThat(sample.shareBeyond(1.70)).isCloseTo(0.0066, within(0.0005));
        assertThat(sample.shareBeyond(sample.qualityIndexUpper(209))).isCloseTo(0.02182311752038682, within(1e-10));
        assertThat(sample.shareBeyond(sample.qualityIndexLower(180))).isCloseTo(0.00616896789681819, within(1e-10));
    }

    @Test
    void bothLimitsAreJudgedTogether() {
        // Level II of Z1.9 for 26 to 50 units is letter D: five units, M 3.33 % at an AQL of 1.
        VariablesPlan plan = plan(40, Severity.NORMAL, "1.0");
        VariablesEvaluation evaluation = VariablesEvaluation.of(TEMPERATURES, 180.0, 209.0, plan);

        assertThat(plan.sampleSize()).isEqualTo(5);
        assertThat(plan.maximumNonconforming()).isCloseTo(0.0333, within(1e-12));
        assertThat(evaluation.shareBeyond()).isCloseTo(0.0280, within(0.0001));
        assertThat(evaluation.accepted()).isTrue();
        assertThat(evaluation.warnings()).singleElement().asString().contains("nobody can tell");
    }

    // k in print: MIL-STD-414 table B-1 (n 5: 1.53); Montgomery, example 16-2 (n 100: 2.00 normal, 2.14 tightened); the R
    // package Planesmuestra (n 25: 1.98). M has three digits, so k has two.
    @ParameterizedTest
    @CsvSource({ "40, NORMAL, 1.0, 5, 1.53", "450, TIGHTENED, 1.0, 25, 1.98",
            "20000, NORMAL, 1.0, 100, 2.00", "20000, TIGHTENED, 1.0, 100, 2.14" })
    void acceptabilityConstantsAgreeWithThoseInPrint(long lot, Severity severity, String aql, int n, double k) {
        VariablesPlan plan = plan(lot, severity, aql);

        assertThat(plan.sampleSize()).isEqualTo(n);
        assertThat(plan.acceptabilityConstant()).isCloseTo(k, within(0.011));
    }

    @ParameterizedTest
    @CsvSource({ "35, 1.89, 0.01, 0.9416724847392443", "5, 1.53, 0.01, 0.8983170474167358",
            "100, 2.00, 0.01, 0.9707454691890273", "20, 2.00, 0.05, 0.20229603631157933" })
    void theCharacteristicAgreesWithTheNoncentralStudentDistribution(int n, double k, double share, double expected) {
        // 1 - scipy.stats.nct.cdf(sqrt(n) k, n - 1, sqrt(n) z_p)
        VariablesPlan plan = new VariablesPlan(1000, InspectionLevel.II, Severity.NORMAL, AttributePlansTest.aql("1.0"), "-", n,
                0.01, k);

        assertThat(plan.acceptance(share)).isCloseTo(expected, within(1e-8));
    }

    @Property(tries = 200)
    void aProcessAsGoodAsAgreedIsMostlyAccepted(@ForAll @IntRange(min = 10, max = 600_000) int lot,
            @ForAll @IntRange(min = 5, max = 15) int column) {
        VariablesPlans.of(lot, InspectionLevel.II, Severity.NORMAL, Aql.PREFERRED.get(column))
                .ifPresent(plan -> assertThat(plan.acceptance(plan.aql().fraction())).isBetween(0.85, 0.999));
    }

    @Property(tries = 200)
    void aTighterLimitNeverAsksForLess(@ForAll @IntRange(min = 10, max = 600_000) int lot,
            @ForAll @IntRange(min = 6, max = 15) int column, @ForAll Severity severity) {
        VariablesPlans.of(lot, InspectionLevel.II, severity, Aql.PREFERRED.get(column))
                .flatMap(loose -> VariablesPlans.of(lot, InspectionLevel.II, severity, Aql.PREFERRED.get(column - 1))
                        .filter(tight -> tight.sampleSize() == loose.sampleSize())
                        .map(tight -> tight.acceptabilityConstant() - loose.acceptabilityConstant()))
                .ifPresent(difference -> assertThat(difference).isPositive());
    }

    /** Reduced inspection at an AQL is normal inspection of fewer units at the next one: the tables were transcribed apart. */
    @Test
    void theReducedTableAgreesWithTheNormalOneWhereTheSampleIsTheSame() {
        int compared = 0;
        for (var reduced : TableFile.rows("variables-reduced.csv")) {
            int place = Aql.PREFERRED.indexOf(AttributePlansTest.aql(reduced.getField("aql")));
            if (place + 1 == Aql.PREFERRED.size()) {
                continue;
            }
            String next = Aql.PREFERRED.get(place + 1).label();
            for (var normal : TableFile.rows("variables-normal.csv")) {
                if (normal.getField("n").equals(reduced.getField("n")) && normal.getField("aql").equals(next)) {
                    compared++;
                    // One cell differs by a unit of its last digit: n 7, 1.05 and 1.06 %.
                    assertThat(Double.parseDouble(reduced.getField("maximumNonconformingPercent"))).as(reduced.toString())
                            .isCloseTo(Double.parseDouble(normal.getField("maximumNonconformingPercent")), within(0.0101));
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void aSchemeThatHasNoSuchPlanSaysSo() {
        assertThat(VariablesPlans.of(100, InspectionLevel.S_1, Severity.NORMAL, AttributePlansTest.aql("1.0"))).isEmpty();
        assertThat(VariablesPlans.of(100, InspectionLevel.II, Severity.NORMAL, AttributePlansTest.aql("0.065"))).isEmpty();
        assertThat(VariablesPlans.of(2, InspectionLevel.II, Severity.NORMAL, AttributePlansTest.aql("1.0"))).isEmpty();
    }

    @Test
    void theCapabilityHasTheIntervalOfItsFormula() {
        // n 30, mean 97, s 1.6, limits 90 and 100: Cpk 0.625; half the width is 1.959964 sqrt(1/270 + 0.390625/58) = 0.2002.
        Capability capability = Capability.of(new NormalSample(30, 97, 1.6), 90.0, 100.0, 0.95);

        assertThat(capability.cpk()).isCloseTo(0.625, within(1e-12));
        assertThat(capability.low()).isCloseTo(0.42475, within(1e-4));
        assertThat(capability.high()).isCloseTo(0.82525, within(1e-4));
        assertThatThrownBy(() -> Capability.of(new NormalSample(30, 97, 1.6), null, null, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNormalityTestAgreesWithAnotherProgram() {
        // scipy.stats.anderson; p by the formulas of D'Agostino and Stephens worked by hand
        AndersonDarling normal = AndersonDarling.of(READINGS);
        AndersonDarling skewed = AndersonDarling.of(SKEWED);

        assertThat(normal.statistic()).isCloseTo(0.17557767066235108, within(1e-9));
        assertThat(normal.pValue()).isCloseTo(0.9004938627039298, within(1e-9));
        assertThat(skewed.statistic()).isCloseTo(1.3727216149610477, within(1e-9));
        assertThat(skewed.pValue()).isCloseTo(0.0008130780514681706, within(1e-9));
    }

    @Test
    void valuesThatAreNotNormalAreCalledSo() {
        assertThat(VariablesEvaluation.of(SKEWED, null, 5.0, null).warnings()).singleElement().asString()
                .contains("hardly normally distributed").contains("by attributes");
        assertThat(VariablesEvaluation.of(READINGS, null, 3.4, null).warnings()).isEmpty();
    }

    @Test
    void identicalValuesAreNoBasisForAnEstimate() {
        double[] same = new double[20];
        Arrays.fill(same, 2.4);
        VariablesEvaluation evaluation = VariablesEvaluation.of(same, null, 3.4, null);

        assertThat(evaluation.shareBeyond()).isZero();
        assertThat(evaluation.warnings()).singleElement().asString().contains("the same");
        assertThat(VariablesEvaluation.of(same, null, 2.0, null).shareBeyond()).isEqualTo(1);
    }

    @Test
    void anotherNumberOfValuesThanThePlanAsksForDecidesNothing() {
        VariablesEvaluation evaluation = VariablesEvaluation.of(READINGS, null, 3.4, plan(40, Severity.NORMAL, "1.0"));

        assertThat(evaluation.accepted()).isNull();
        assertThat(evaluation.warnings()).singleElement().asString().contains("5 values, not 12");
    }

    @Test
    void tooFewOrUnboundedValuesAreRefused() {
        assertThatThrownBy(() -> NormalSample.of(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NormalSample.of(1, 2, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AndersonDarling.of(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEstimateOfTheShareOutsideIsUnbiased() {
        // 20,000 samples of 8 of a process with 5 % beyond the limit: standard error below 0.0005.
        Random random = new Random(7);
        double sum = 0;
        for (int sample = 0; sample < 20_000; sample++) {
            NormalSample drawn = NormalSample.of(random.doubles(8, 0, 1).map(u -> random.nextGaussian()).toArray());
            sum += drawn.shareBeyond(drawn.qualityIndexUpper(1.6448536269514722));
        }
        assertThat(sum / 20_000).isCloseTo(0.05, within(0.0015));
    }

    @Property
    void aWiderLimitLeavesLessOutside(@ForAll @IntRange(min = 3, max = 200) int n,
            @ForAll @DoubleRange(min = -5, max = 5) double q, @ForAll @DoubleRange(min = 0, max = 5) double more) {
        NormalSample sample = new NormalSample(n, 0, 1);

        assertThat(sample.shareBeyond(q + more)).isLessThanOrEqualTo(sample.shareBeyond(q) + 1e-12).isBetween(0.0, 1.0);
    }
}
