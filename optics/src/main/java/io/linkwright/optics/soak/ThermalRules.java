package io.linkwright.optics.soak;

import static io.linkwright.optics.soak.Judgement.judged;
import static io.linkwright.optics.soak.Judgement.unknown;

import java.util.List;
import java.util.Optional;

/** Rules about temperature, power and the hold itself. */
final class ThermalRules {

    static final List<SoakRule> ALL = List.of(ThermalRules::steadyState, ThermalRules::soakHours,
            ThermalRules::caseTemperature, ThermalRules::timeAboveWarning, ThermalRules::timeAboveAlarm, ThermalRules::power,
            ThermalRules::completeRecord);

    private static final String PRACTICE = "engineering practice for sustained vetting, recalled";
    private static final String CASE = "high-warning thresholds of public module memories (70 to 75 °C), the lowest of them; "
            + "the commercial case range also ends at 70 °C";

    private ThermalRules() {
    }

    static Optional<RuleResult> steadyState(SoakAnalysis soak) {
        SteadyState steady = soak.steady();
        Estimate slope = new Estimate(Math.abs(steady.endSlope().value()), steady.endSlope().uncertainty());
        Limit limit = Limit.below(SteadyState.SLOPE_LIMIT, PRACTICE, Confidence.FROM_MEMORY);
        Outcome outcome = steady.reached() ? Outcome.CONDITIONAL : Outcome.INCOMPLETE;
        return Optional.of(new RuleResult("steady-state", "Temperature is steady", Optional.empty(), outcome,
                Double.isNaN(slope.value()) ? Optional.empty() : Optional.of(slope), "°C/10 min", Optional.of(limit),
                steady.why()));
    }

    static Optional<RuleResult> soakHours(SoakAnalysis soak) {
        Limit limit = Limit.atLeast(4, PRACTICE + "; 24 to 72 h for acceptance", Confidence.FROM_MEMORY);
        if (!soak.steady().reached()) {
            return Optional.of(unknown("soak-hours", "Hold at steady state", "soakHours", "h", limit,
                    "there is no hold: " + soak.steady().why()));
        }
        double hours = soak.hold().hours();
        return Optional.of(judged("soak-hours", "Hold at steady state", "soakHours", new Estimate(hours, 0), "h", limit,
                Figures.fixed(hours, 2) + " h were observed at steady state, warm-up and gaps not counted"));
    }

    static Optional<RuleResult> caseTemperature(SoakAnalysis soak) {
        Limit limit = Limit.below(70, CASE, Confidence.SOURCED);
        String title = "Case temperature at the worst inlet";
        if (!soak.steady().reached() || !Hold.known(soak.caseReading().caseC())) {
            return Optional.of(unknown("case-temperature", title, "caseTemperatureC", "°C", limit,
                    "without a steady temperature there is nothing to carry over to the worst inlet"));
        }
        if (soak.forecasts().isEmpty()) {
            return Optional.of(unknown("case-temperature", title, "caseTemperatureC", "°C", limit,
                    "the record has no inletTemperatureC, so that what the module reads ("
                            + Figures.fixed(soak.hold().moduleC().value(), 1)
                            + " °C) cannot be carried over to the worst inlet"));
        }
        InletForecast worst = soak.forecasts().get(0);
        RuleResult result = judged("case-temperature", title, "caseTemperatureC", worst.caseC(), "°C", limit,
                "at " + Figures.plain(worst.inletC()) + " °C inlet, " + Figures.fixed(Math.abs(worst.beyondC()), 1) + " °C "
                        + (worst.beyondC() >= 0 ? "above" : "below") + " that of the hold; "
                        + soak.caseReading().how());
        boolean onlyBound = result.outcome() == Outcome.FAIL && soak.caseReading().upperBound()
                && limit.margin(worst.caseC().value() - 10) > 0;
        return Optional.of(onlyBound
                ? new RuleResult(result.code(), result.title(), result.criterion(), Outcome.INCOMPLETE, result.value(),
                        result.unit(), result.limit(), result.reason() + "; with an offset of 10 °C it would hold")
                : result);
    }

    static Optional<RuleResult> timeAboveWarning(SoakAnalysis soak) {
        return above(soak, soak.warning(), "time-above-warning", "Time above the high-temperature warning",
                soak.settings().warning());
    }

    static Optional<RuleResult> timeAboveAlarm(SoakAnalysis soak) {
        return above(soak, soak.alarm(), "time-above-alarm", "Time above the high-temperature alarm",
                soak.settings().alarm());
    }

    private static Optional<RuleResult> above(SoakAnalysis soak, Optional<TimeAbove> above, String code, String title,
            Limit threshold) {
        String name = Figures.plain(threshold.value()) + " °C (" + threshold.source() + ")";
        Limit limit = Limit.atMost(0, "threshold " + name, threshold.confidence());
        if (above.isEmpty()) {
            return Optional.of(unknown(code, title, null, "s", limit, "the record has no moduleTemperatureC"));
        }
        double peak = soak.run().extremes(new Channel(Quantity.MODULE_TEMPERATURE, 0)).orElseThrow().max();
        String averaged = soak.run().rowsPerSample() > 1
                ? "; of means over " + soak.run().rowsPerSample() + " rows, as the record is very long"
                : "";
        return Optional.of(judged(code, title, null, new Estimate(above.get().wholeRunS(), 0), "s", limit,
                Figures.duration(above.get().wholeRunS()) + " above " + Figures.plain(threshold.value())
                        + " °C, of it in the hold " + Figures.duration(above.get().inHoldS()) + "; the highest reading is "
                        + Figures.fixed(peak, 1) + " °C" + averaged));
    }

    static Optional<RuleResult> power(SoakAnalysis soak) {
        String title = "Power in the hold";
        Estimate power = soak.hold().powerW();
        if (soak.settings().maxPowerW().isEmpty()) {
            return Optional.of(new RuleResult("power", title, Optional.of("powerW"), Outcome.INCOMPLETE,
                    Hold.known(power) ? Optional.of(power) : Optional.empty(), "W", Optional.empty(),
                    "the highest power of this part was not given"));
        }
        Limit limit = Limit.atMost(soak.settings().maxPowerW().getAsDouble(), "stated for this part", Confidence.STATED);
        if (!soak.steady().reached() || !Hold.known(power)) {
            return Optional.of(unknown("power", title, "powerW", "W", limit, Hold.known(power)
                    ? "the temperature is not steady"
                    : "the record has no powerW"));
        }
        double peak = soak.run().extremes(new Channel(Quantity.POWER, 0)).orElseThrow().max();
        return Optional.of(judged("power", title, "powerW", power, "W", limit,
                "mean of the hold; the highest reading of the run is " + Figures.fixed(peak, 2) + " W"));
    }

    static Optional<RuleResult> completeRecord(SoakAnalysis soak) {
        SoakRun run = soak.run();
        double gaps = run.gaps().stream().mapToDouble(Gap::seconds).sum();
        Limit limit = Limit.atMost(0, "what was not recorded cannot be vouched for", Confidence.COMPUTED);
        Estimate value = new Estimate(gaps, 0);
        String every = "a row every " + Figures.duration(run.usualIntervalS());
        return Optional.of(new RuleResult("complete-record", "Time without any row", Optional.empty(),
                gaps == 0 ? Outcome.PASS : Outcome.CONDITIONAL, Optional.of(value), "s", Optional.of(limit),
                gaps == 0 ? every + ", no gap"
                        : every + ", but " + run.gaps().size() + " gaps, the first from " + Figures.duration(
                                run.gaps().get(0).fromS()) + " to " + Figures.duration(run.gaps().get(0).toS())));
    }
}
