package io.linkwright.optics.soak;

import static io.linkwright.optics.soak.Soaks.judge;
import static io.linkwright.optics.soak.Soaks.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/**
 * Runs that were made up, so that the answer is known: inlet 25 °C, 4 °C offset, 3.2 K/W and 8.4 W settle at 55.88 °C with a
 * time
 * constant of 180 s.
 */
class SoakResultTest {

    private static final SoakResult USUAL = judge(SoakRecipe.usual());

    @Test
    void warm_up_is_found_and_left_out_of_the_hold() {
        SteadyState steady = USUAL.analysis().steady();
        ExponentialFit fit = steady.warmUp().orElseThrow();

        assertThat(steady.reached()).isTrue();
        assertThat(fit.finalC().value()).isCloseTo(55.88, within(0.05));
        assertThat(fit.tauS().value()).isCloseTo(180, within(2.0));
        // From 25 + 4 + 3.2 x 1.5 = 33.8 °C the slope is 0.2 °C in 600 s after 180 ln(22.08 x 600 / (180 x 0.2)) = 1063 s.
        assertThat(steady.fromS() - 1800).isCloseTo(1063, within(25.0));
        assertThat(USUAL.analysis().hold().hours()).isCloseTo(6 - 1063 / 3600.0, within(0.02));
        assertThat(USUAL.analysis().hold().moduleC().value()).isCloseTo(55.85, within(0.05));
    }

    @Test
    void resistance_of_one_state_holds_the_offset_and_two_power_states_tell_them_apart() {
        ThermalResistance resistance = USUAL.analysis().resistance().orElseThrow();
        ThermalResistance.PowerStates states = resistance.fromPowerStates().orElseThrow();

        assertThat(resistance.inHoldKPerW().value()).as("(55.88 - 25) / 8.4").isCloseTo(3.676, within(0.01));
        assertThat(states.kPerW().value()).isCloseTo(3.2, within(0.02));
        assertThat(states.offsetC().value()).isCloseTo(4, within(0.12));
        assertThat(states.states()).isEqualTo(2);
        assertThat(Math.abs(states.kPerW().value() - 3.2)).isLessThan(3 * states.kPerW().uncertainty() + 0.01);
    }

    @Test
    void two_fan_speeds_give_two_resistances() {
        StringBuilder csv = new StringBuilder("time,moduleTemperatureC,inletTemperatureC,powerW,fanPercent\n");
        double temperature = 25 + 2.5 * 8;
        for (int i = 0; i < 1440; i++) {
            double resistance = i < 720 ? 2.5 : 3.5;
            csv.append(i * 10).append(',').append(String.format("%.3f", temperature)).append(",25,8,")
                    .append(i < 720 ? 80 : 50).append('\n');
            temperature += (25 + resistance * 8 - temperature) * (1 - Math.exp(-10.0 / 150));
        }

        List<ThermalResistance.AtFan> byFan = SoakResult.of(Soaks.run(csv.toString()), SoakSettings.usual()).analysis()
                .resistance().orElseThrow().byFan();

        assertThat(byFan).hasSize(2);
        assertThat(byFan.get(0).fanPercent()).isEqualTo(80);
        assertThat(byFan.get(0).kPerW().value()).isCloseTo(2.5, within(0.01));
        assertThat(byFan.get(1).kPerW().value()).isCloseTo(3.5, within(0.01));
    }

    @Test
    void worst_inlet_moves_the_module_degree_by_degree() {
        List<InletForecast> forecasts = USUAL.analysis().forecasts();

        assertThat(forecasts).extracting(InletForecast::inletC).containsExactly(35.0, 45.0);
        assertThat(forecasts.get(0).moduleC().value()).isCloseTo(65.88, within(0.1));
        assertThat(forecasts.get(1).moduleC().value()).isCloseTo(75.88, within(0.1));
        assertThat(forecasts.get(0).moduleC().uncertainty()).as("above all the sensor's 3 °C").isBetween(3.0, 3.1);
    }

    @Test
    void error_ratio_follows_the_temperature_by_its_decades() {
        BerTemperature fit = USUAL.analysis().ber().fit().orElseThrow();

        assertThat(fit.decadesPerC().value()).isCloseTo(0.02, within(0.001));
        // 0.02 decades per °C over 30.85 °C.
        assertThat(fit.ratio()).isCloseTo(Math.pow(10, 0.02 * 30.85), within(0.25));
        assertThat(fit.extrapolatedC()).isLessThan(4);
    }

    @Test
    void sound_run_is_conditional_as_limits_from_memory_never_pass() {
        assertThat(USUAL.verdict()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(USUAL.rules()).allMatch(rule -> rule.outcome() != Outcome.PASS
                || rule.limit().orElseThrow().confidence() != Confidence.FROM_MEMORY);
        assertThat(rule(USUAL, "case-temperature").outcome()).as("65.9 + 3 below 70").isEqualTo(Outcome.PASS);
        assertThat(rule(USUAL, "power").outcome()).isEqualTo(Outcome.PASS);
        assertThat(rule(USUAL, "soak-hours").outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(rule(USUAL, "complete-record").outcome()).isEqualTo(Outcome.PASS);
        assertThat(USUAL.notes()).contains(SoakResult.NO_THROTTLING);
    }

    @Test
    void readings_carry_the_keys_of_the_audit_profile() {
        assertThat(USUAL.readings().stream().collect(Collectors.toMap(Reading::criterion, Reading::unit)))
                .containsOnlyKeys("caseTemperatureC", "powerW", "uncorrectableCodewords", "linkFlaps", "soakHours",
                        "berHotToRoomRatio")
                .containsEntry("caseTemperatureC", "°C").containsEntry("powerW", "W").containsEntry("soakHours", "h");
        assertThat(USUAL.readings()).allMatch(reading -> Double.isFinite(reading.value()) && reading.uncertainty() >= 0);
    }

    @Test
    void short_run_has_no_hold_and_hands_on_none() {
        SoakResult result = judge(Soaks.thermal(0.25, 25, 3.2, 4, 0, 300, 26, 0.1, 1));

        assertThat(result.analysis().steady().reached()).isFalse();
        assertThat(rule(result, "soak-hours").outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(rule(result, "case-temperature").outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(result.readings()).extracting(Reading::criterion).doesNotContain("caseTemperatureC", "powerW",
                "berHotToRoomRatio");
        assertThat(result.readings()).contains(new Reading("soakHours", 0, "h", 0));
    }

    @Test
    void module_that_is_warm_from_the_begin_is_held_from_the_begin() {
        SoakResult result = judge(Soaks.thermal(5, 25, 3.2, 4, 0, 180, 55.88, 0.1, 1));

        assertThat(result.analysis().steady().reached()).isTrue();
        assertThat(result.analysis().steady().fromS()).isLessThan(60);
        assertThat(rule(result, "ber-hot-to-room").outcome()).as("no span of temperature").isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void steady_climb_is_not_steady() {
        StringBuilder csv = new StringBuilder("time,moduleTemperatureC\n");
        for (int i = 0; i < 2000; i++) {
            csv.append(i * 10).append(',').append(String.format("%.3f", 40 + i * 10 / 600.0 * 0.5)).append('\n');
        }
        SoakResult result = SoakResult.of(Soaks.run(csv.toString()), SoakSettings.usual());

        assertThat(result.analysis().steady().reached()).isFalse();
        assertThat(result.analysis().steady().endSlope().value()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void hot_module_fails_and_bound_without_offset_stays_open() {
        // 35 °C inlet, 4 + 3.2 x 8.4 = 30.9 °C above, 65.9 °C: at 35 °C all is well, at 45 °C it is not.
        SoakRun run = Soaks.run(Soaks.csv(Soaks.thermal(6, 35, 3.2, 4, 0, 180, 36, 0.1, 1)));
        SoakSettings hot = settings(45, OptionalDouble.empty());
        SoakSettings offset = settings(45, OptionalDouble.of(7));
        SoakSettings hotter = settings(65, OptionalDouble.of(7));

        RuleResult open = rule(SoakResult.of(run, hot), "case-temperature");
        RuleResult near = rule(SoakResult.of(run, offset), "case-temperature");

        assertThat(open.outcome()).as("75.9 °C, but perhaps 65.9 at the case").isEqualTo(Outcome.INCOMPLETE);
        assertThat(near.value().orElseThrow().value()).isCloseTo(68.88, within(0.1));
        assertThat(near.value().orElseThrow().uncertainty()).as("3 and 2.5 °C").isCloseTo(Math.hypot(3, 2.5), within(0.02));
        assertThat(near.outcome()).as("1.1 °C of margin, 3.9 °C of uncertainty").isEqualTo(Outcome.CONDITIONAL);
        assertThat(rule(SoakResult.of(run, hotter), "case-temperature").outcome()).isEqualTo(Outcome.FAIL);
    }

    private static SoakSettings settings(double worstInlet, OptionalDouble offset) {
        return new SoakSettings(List.of(worstInlet), OptionalDouble.of(60), OptionalDouble.of(64), OptionalDouble.of(75),
                OptionalDouble.of(9), offset, 2.5, 3, 0.4, Optional.of(new LifeTest(77, 2000, 85)));
    }

    @Test
    void time_above_the_thresholds_is_that_of_the_curve() {
        // 65.88 °C at the end, from 36: above 64 °C after 180 ln(29.88 / 1.88) = 498 s of 21,600 s.
        SoakResult result = SoakResult.of(Soaks.run(Soaks.csv(Soaks.thermal(6, 35, 3.2, 4, 0, 180, 36, 0.01, 1))),
                settings(45, OptionalDouble.of(7)));

        assertThat(result.analysis().warning().orElseThrow().wholeRunS()).isCloseTo(21_600 - 498, within(20.0));
        assertThat(result.analysis().alarm().orElseThrow().wholeRunS()).isZero();
        assertThat(rule(result, "time-above-warning").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(rule(result, "time-above-alarm").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void ageing_is_told_at_the_customers_temperature() {
        SoakResult result = SoakResult.of(Soaks.run(Soaks.csv(Soaks.thermal(6, 35, 3.2, 4, 0, 180, 36, 0.01, 1))),
                settings(45, OptionalDouble.of(7)));
        Ageing ageing = result.analysis().ageing().orElseThrow();

        assertThat(ageing.useC()).isEqualTo(60);
        assertThat(ageing.factor()).as("exp(0.4/k (1/333.15 - 1/339.03))").isCloseTo(1.273, within(0.003));
        assertThat(ageing.per10C()).as("60 to 70 °C at 0.4 eV").isCloseTo(1.501, within(0.002));
        assertThat(ageing.holdFit95().orElseThrow()).isCloseTo(2.996e9 / ageing.holdAsUseHours(), within(1e6));
        Ageing.LifeTestBound bound = ageing.lifeTest().orElseThrow();
        assertThat(bound.fit60()).isCloseTo(0.9163e9 / (77 * 2000 * bound.factor()), within(1.0));
    }

    @Test
    void drifts_are_found_and_told_from_none() {
        SoakResult result = judge(Soaks.drifting(0.2, 0.5, -0.02, 3));
        double hours = result.analysis().hold().hours();

        assertThat(drift(result, Quantity.POWER).share().value() * 100 / hours).isCloseTo(0.2, within(0.01));
        assertThat(drift(result, Quantity.BIAS).share().value() * 100 / hours).isCloseTo(0.5, within(0.01));
        assertThat(drift(result, Quantity.TX_POWER).perHour().value()).isCloseTo(-0.02, within(0.001));
        assertThat(rule(result, "bias-drift").outcome()).as("2.8 % where 2 % are allowed").isEqualTo(Outcome.FAIL);
        assertThat(rule(result, "power-drift").outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(rule(result, "bias-drift").reason()).contains("end of life");

        assertThat(rule(USUAL, "bias-drift").outcome()).isEqualTo(Outcome.CONDITIONAL);
    }

    private static Drift drift(SoakResult result, Quantity quantity) {
        return result.analysis().drifts().stream().filter(drift -> drift.channel().quantity() == quantity).findFirst()
                .orElseThrow();
    }

    @Test
    void flaps_outages_and_bursts_fail_the_run() {
        SoakResult result = judge(Soaks.withLink(
                List.of(new SoakRecipe.Down(5000, 30), new SoakRecipe.Down(9000, 50), new SoakRecipe.Down(12_000, 300)),
                List.of(new SoakRecipe.Burst(7000, 40), new SoakRecipe.Burst(7030, 2), new SoakRecipe.Burst(15_000, 1))));
        LinkRecord link = result.analysis().run().link();

        assertThat(link.flaps()).isEqualTo(2);
        assertThat(link.outages()).isEqualTo(1);
        assertThat(link.bursts()).isEqualTo(2);
        assertThat(link.uncorrectableCodewords()).isEqualTo(43);
        assertThat(rule(result, "link-flaps").value().orElseThrow().value()).isEqualTo(4);
        assertThat(List.of("link-flaps", "outages", "uncorrectable-codewords"))
                .allMatch(code -> rule(result, code).outcome() == Outcome.FAIL);
        assertThat(result.verdict()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void record_with_a_single_column_says_what_cannot_be_judged() {
        SoakResult result = SoakResult.of(Soaks.run("time,powerW\n0,8\n10,8\n20,8\n"), SoakSettings.usual());

        assertThat(result.verdict()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(rule(result, "steady-state").reason()).contains("no temperature of the module");
        assertThat(rule(result, "link-flaps").reason()).contains("no linkState");
        assertThat(rule(result, "uncorrectable-codewords").reason()).contains("no uncorrectableCodewords");
        assertThat(rule(result, "time-above-warning").reason()).contains("no moduleTemperatureC");
        assertThat(result.readings()).containsExactly(new Reading("soakHours", 0, "h", 0));
    }

    @Test
    void zero_error_ratios_are_not_averaged_away() {
        String csv = Soaks.csv(SoakRecipe.usual()).replaceAll(",\\d\\.\\d{3}e-\\d\\d,", ",0,");

        assertThat(rule(SoakResult.of(Soaks.run(csv), SoakSettings.usual()), "ber-hot-to-room").reason())
                .contains("are 0: no logarithm");
    }

    @Test
    void limits_are_judged_with_their_guard_band() {
        Limit most = Limit.atMost(10, "", Confidence.SOURCED);
        Limit below = Limit.below(10, "", Confidence.SOURCED);
        Limit least = Limit.atLeast(4, "", Confidence.FROM_MEMORY);

        assertThat(most.judge(new Estimate(9, 1))).isEqualTo(Outcome.PASS);
        assertThat(most.judge(new Estimate(9.5, 1))).isEqualTo(Outcome.CONDITIONAL);
        assertThat(most.judge(new Estimate(10.5, 1))).isEqualTo(Outcome.CONDITIONAL);
        assertThat(most.judge(new Estimate(11.5, 1))).isEqualTo(Outcome.FAIL);
        assertThat(most.judge(new Estimate(10, 0))).isEqualTo(Outcome.PASS);
        assertThat(below.judge(new Estimate(10, 0))).isEqualTo(Outcome.FAIL);
        assertThat(below.judge(new Estimate(9, 1))).isEqualTo(Outcome.CONDITIONAL);
        assertThat(least.judge(new Estimate(5, 0))).isEqualTo(Outcome.CONDITIONAL);
        assertThat(least.judge(new Estimate(3, 0))).isEqualTo(Outcome.FAIL);
        assertThat(most.judge(new Estimate(Double.NaN, 0))).isEqualTo(Outcome.INCOMPLETE);
        assertThat(most.judge(new Estimate(1, Double.POSITIVE_INFINITY))).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void impossible_settings_are_refused() {
        assertThatThrownBy(() -> settings(450, OptionalDouble.empty())).hasMessageContaining("worst inlet");
        assertThatThrownBy(() -> settings(45, OptionalDouble.of(80))).hasMessageContaining("offset");
        assertThatThrownBy(() -> SoakSettings.usual().withMaxPowerW(Double.NaN)).hasMessageContaining("power");
    }

    @Property(tries = 25)
    void known_answers_come_out_for_any_module(@ForAll long seed, @ForAll @DoubleRange(min = 15, max = 35) double inletC,
            @ForAll @DoubleRange(min = 1.5, max = 4) double kPerW, @ForAll @DoubleRange(min = 0, max = 6) double offsetC,
            @ForAll @DoubleRange(min = 60, max = 400) double tauS) {
        SoakResult result = judge(Soaks.thermal(4, inletC, kPerW, offsetC, 1, tauS, inletC + 1, 0.2, seed));
        ExponentialFit fit = result.analysis().steady().warmUp().orElseThrow();
        ThermalResistance.PowerStates states = result.analysis().resistance().orElseThrow().fromPowerStates().orElseThrow();

        assertThat(fit.tauS().value()).isCloseTo(tauS, within(0.05 * tauS));
        assertThat(fit.finalC().value()).isCloseTo(inletC + offsetC + 8.4 * kPerW, within(0.1));
        assertThat(states.kPerW().value()).isCloseTo(kPerW, within(0.03));
        assertThat(states.offsetC().value()).isCloseTo(offsetC, within(0.2));
    }
}
