package io.linkwright.optics.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a soak proves.
 *
 * @param rules all that apply, in a fixed order
 * @param verdict the heaviest outcome of the rules
 * @param readings figures that an audit profile can take as measurements; only what was truly measured
 * @param notes what the reader has to know beside the rules
 */
public record SoakResult(SoakAnalysis analysis, List<RuleResult> rules, Outcome verdict, List<Reading> readings,
        List<String> notes) {

    /** What happens to a module that is too hot. */
    public static final String NO_THROTTLING = "An 800G module does not slow down when it is hot: it raises its alarm, drops "
            + "lanes or shuts down (recalled). A heat sink buys margin to that, not speed.";

    public SoakResult {
        rules = List.copyOf(rules);
        readings = List.copyOf(readings);
        notes = List.copyOf(notes);
    }

    /** Analyses and judges a run. Pure; thread-safe. */
    public static SoakResult of(SoakRun run, SoakSettings settings) {
        SoakAnalysis analysis = SoakAnalysis.of(run, settings);
        List<RuleResult> rules = Stream.of(ThermalRules.ALL, LinkRules.ALL, DriftRules.ALL).flatMap(List::stream)
                .flatMap(rule -> rule.judge(analysis).stream()).toList();
        Outcome verdict = rules.stream().map(RuleResult::outcome).reduce(Outcome.PASS, Outcome::orHeavier);
        return new SoakResult(analysis, rules, verdict, readings(analysis), notes(analysis));
    }

    private static List<Reading> readings(SoakAnalysis soak) {
        List<Reading> readings = new ArrayList<>();
        LinkRecord link = soak.run().link();
        boolean steady = soak.steady().reached();
        if (steady && !soak.forecasts().isEmpty()) {
            measured(readings, "caseTemperatureC", soak.forecasts().get(0).caseC(), "°C");
        }
        if (steady) {
            measured(readings, "powerW", soak.hold().powerW(), "W");
        }
        if (link.codewordsKnown() && (link.everUp() || !link.stateKnown())) {
            readings.add(new Reading("uncorrectableCodewords", link.uncorrectableCodewords(), "count", 0));
        }
        if (link.everUp()) {
            readings.add(new Reading("linkFlaps", link.allFlaps(), "count", 0));
        }
        readings.add(new Reading("soakHours", steady ? soak.hold().hours() : 0, "h", 0));
        if (steady && LinkRules.errorRatioIsMeasured(soak)) {
            BerTemperature fit = soak.ber().fit().orElseThrow();
            measured(readings, "berHotToRoomRatio", new Estimate(fit.ratio(), fit.ratioUncertainty()), "ratio");
        }
        return readings;
    }

    private static void measured(List<Reading> readings, String criterion, Estimate value, String unit) {
        if (Double.isFinite(value.value()) && Double.isFinite(value.uncertainty())) {
            readings.add(new Reading(criterion, value.value(), unit, value.uncertainty()));
        }
    }

    private static List<String> notes(SoakAnalysis soak) {
        List<String> notes = new ArrayList<>(soak.run().remarks());
        if (soak.run().rowsPerSample() > 1) {
            notes.add("The record has " + soak.run().rowsRead() + " rows; each " + soak.run().rowsPerSample()
                    + " stand as their mean. Link events, counters and extremes are those of every row.");
        }
        soak.forecasts().stream().filter(forecast -> forecast.beyondC() > 15)
                .forEach(forecast -> notes.add("An inlet of " + Figures.plain(forecast.inletC()) + " °C lies "
                        + Figures.fixed(forecast.beyondC(), 1) + " °C above what was run: repeat the hold nearer to it."));
        if (soak.settings().useTemperatureC().isEmpty() && soak.ageing().isPresent()) {
            notes.add("No temperature of use was given; ageing is told for " + Figures.plain(Ageing.USUAL_USE_C) + " °C.");
        }
        notes.add("Activation energies and the accuracy of ±" + Figures.plain(soak.settings().sensorAccuracyC())
                + " °C of a module's sensor are recalled unless they were given.");
        notes.add("Uncertainties of power, bias and light are those of repeated readings; the instruments' own accuracy is not "
                + "known here and not in them.");
        notes.add(NO_THROTTLING);
        return notes;
    }
}
