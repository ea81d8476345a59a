package io.linkwright.vetting.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import io.linkwright.kit.problem.Fault;
import io.linkwright.optics.tdecq.TapRule;
import io.linkwright.optics.tdecq.TdecqSettings;
import io.linkwright.optics.waveform.PowerUnit;
import io.linkwright.optics.waveform.WaveformFormat;

/**
 * How a waveform is to be read.
 *
 * @param throughFibre whether it came through the test fibre, so that the closure is TDECQ and not TECQ
 * @param closureUncertaintyDb expanded uncertainty (k = 2) that the bench states for the closure; null where it states none
 */
record WaveformOptions(WaveformFormat format, double samplesPerSymbol, double baud, PowerUnit unit, OptionalDouble darkLevel,
        boolean throughFibre, TdecqSettings settings, Double closureUncertaintyDb) {

    static final Set<String> NAMES = Set.of("format", "samplesPerSymbol", "baud", "unit", "darkLevel", "throughFibre", "taps",
            "sigmaS", "filtered", "bandwidthHz", "targetSer", "uncertaintyDb");
    private static final int CLAUSE_TAPS = 5;
    private static final int MOST_TAPS = 15;

    /** Meaningless if there are faults. */
    static WaveformOptions of(Map<String, String> said, List<Fault> faults) {
        Options options = new Options(said, faults);
        Optional<WaveformFormat> format = options.oneOf("format", WaveformFormat.class);
        if (format.isEmpty() && !said.containsKey("format")) {
            faults.add(new Fault("/format", "missing", "'format' must say how the samples are written: csv, f32, f64 or npy."));
        }
        double samplesPerSymbol = options.neededNumber("samplesPerSymbol", 1, 10_000,
                "how many samples each symbol has, such as 50");
        double baud = options.neededNumber("baud", 1e6, 1e12, "the symbol rate, such as 53.125e9");
        PowerUnit unit = options.oneOf("unit", Unit.class).map(Unit::power).orElse(PowerUnit.ARBITRARY);
        int taps = options.count("taps", 1, MOST_TAPS).orElse(CLAUSE_TAPS);
        TdecqSettings settings = TdecqSettings.clause121()
                .withTaps(taps, taps == CLAUSE_TAPS ? TapRule.CLAUSE_121 : TapRule.FREE)
                .withSigmaS(options.number("sigmaS", 0, 1e12).orElse(0)).withFiltered(options.flag("filtered", false));
        OptionalDouble bandwidthHz = options.number("bandwidthHz", 1e6, 1e12);
        OptionalDouble targetSer = options.number("targetSer", 1e-12, 0.09);
        settings = bandwidthHz.isPresent() ? settings.withBandwidthHz(bandwidthHz.getAsDouble()) : settings;
        settings = targetSer.isPresent() ? settings.withTargetSer(targetSer.getAsDouble()) : settings;
        OptionalDouble darkLevel = options.number("darkLevel", -1e12, 1e12);
        boolean throughFibre = options.flag("throughFibre", true);
        OptionalDouble uncertaintyDb = options.number("uncertaintyDb", 0, 10);
        return new WaveformOptions(format.orElse(WaveformFormat.CSV), samplesPerSymbol, baud, unit, darkLevel, throughFibre,
                settings, uncertaintyDb.isPresent() ? uncertaintyDb.getAsDouble() : null);
    }

    /** As requests name units of power. */
    private enum Unit {
        W(PowerUnit.WATT),
        MW(PowerUnit.MILLIWATT),
        UW(PowerUnit.MICROWATT);

        private final PowerUnit power;

        Unit(PowerUnit power) {
            this.power = power;
        }

        PowerUnit power() {
            return power;
        }
    }
}
