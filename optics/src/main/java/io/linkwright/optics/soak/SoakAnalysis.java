package io.linkwright.optics.soak;

import java.util.List;
import java.util.Optional;

/**
 * All that was found in a run, before anything is judged.
 *
 * @param hold the stretch that is judged; the whole plateau where it is not steady
 * @param resistance empty without inlet, module temperature or power
 * @param forecasts one for each worst inlet; empty without an inlet
 * @param warning empty without a temperature of the module, as are {@code alarm} and {@code ageing}
 */
public record SoakAnalysis(SoakRun run, SoakSettings settings, SteadyState steady, Hold hold, CaseReading caseReading,
        Optional<ThermalResistance> resistance, List<InletForecast> forecasts, List<Drift> drifts,
        BerTemperature.Outcome ber, Optional<TimeAbove> warning, Optional<TimeAbove> alarm, Optional<Ageing> ageing) {

    public SoakAnalysis {
        forecasts = List.copyOf(forecasts);
        drifts = List.copyOf(drifts);
    }

    static SoakAnalysis of(SoakRun run, SoakSettings settings) {
        List<Plateau> plateaus = Plateau.of(run);
        Plateau plateau = Plateau.longestAtFullPower(plateaus);
        SteadyState steady = SteadyState.of(run, plateau);
        Hold hold = Hold.of(run, steady, plateau);
        CaseReading caseReading = CaseReading.of(hold, settings);
        boolean moduleRead = run.values(Quantity.MODULE_TEMPERATURE).isPresent();
        return new SoakAnalysis(run, settings, steady, hold, caseReading,
                ThermalResistance.of(run, plateaus, hold, settings.sensorAccuracyC()),
                InletForecast.of(hold, caseReading, settings), Drift.all(run, hold), BerTemperature.of(run, hold),
                moduleRead ? Optional.of(TimeAbove.of(run, hold, settings.warning())) : Optional.empty(),
                moduleRead ? Optional.of(TimeAbove.of(run, hold, settings.alarm())) : Optional.empty(),
                Hold.known(hold.moduleC()) ? Optional.of(Ageing.of(hold, settings)) : Optional.empty());
    }
}
