package io.linkwright.cli.soak;

import java.io.BufferedInputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;

import io.linkwright.cli.file.InputFile;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.picture.PictureFile;
import io.linkwright.optics.soak.LifeTest;
import io.linkwright.optics.soak.Outcome;
import io.linkwright.optics.soak.SoakPlot;
import io.linkwright.optics.soak.SoakReader;
import io.linkwright.optics.soak.SoakReading;
import io.linkwright.optics.soak.SoakResult;
import io.linkwright.optics.soak.SoakSettings;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "soak", description = {
        "Judge a thermal soak by its record, a CSV of temperature, power, bias, light, error ratio and link state.",
        "Exit code 0: pass or conditional; 3: the record is faulty, incomplete or speaks against the module." }, subcommands = SynthesiseCommand.class)
public final class SoakCommand implements Callable<Integer> {

    private static final int STANDS_AGAINST_IT = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE.csv", description = "The record; - reads the standard input.")
    private Path file;

    @Option(names = "--worst-inlet", paramLabel = "°C", split = ",", description = "Inlet temperatures to carry the result to; the case is judged at the first (default: 35,45).")
    private List<Double> worstInletsC = SoakSettings.USUAL_WORST_INLETS_C;

    @Option(names = "--use-temperature", paramLabel = "°C", description = "What the module reads where it is used, for the ageing.")
    private Double useTemperatureC;

    @Option(names = "--warning", paramLabel = "°C", description = "High-temperature warning of this module (default: 70, the lowest that is seen).")
    private Double warningC;

    @Option(names = "--alarm", paramLabel = "°C", description = "High-temperature alarm of this module (default: 75, the lowest that is seen).")
    private Double alarmC;

    @Option(names = "--max-power", paramLabel = "W", description = "Highest power of this part.")
    private Double maxPowerW;

    @Option(names = "--sensor-offset", paramLabel = "°C", description = "How much more than its case the module reads; ask the maker. Without it the reading stands as an upper bound.")
    private Double sensorOffsetC;

    @Option(names = "--sensor-offset-uncertainty", paramLabel = "°C", defaultValue = "2.5", description = "Half-width of that offset (default: ${DEFAULT-VALUE}).")
    private double sensorOffsetUncertaintyC;

    @Option(names = "--sensor-accuracy", paramLabel = "°C", defaultValue = "3", description = "Half-width of the sensor's error (default: ${DEFAULT-VALUE}).")
    private double sensorAccuracyC;

    @Option(names = "--ea", paramLabel = "eV", defaultValue = "0.4", description = "Activation energy of the ageing: 0.35 random failures, 0.4 to 0.5 for 1310 nm lasers, 0.7 for VCSELs, all recalled (default: ${DEFAULT-VALUE}).")
    private double activationEnergyEv;

    @ArgGroup(exclusive = false)
    private HighTemperatureLife lifeTest;

    @Option(names = "--plot", paramLabel = "RUN.svg|RUN.png", description = "Also draw the run.")
    private Path plot;

    @Option(names = "--json", description = "Print the result as one JSON document.")
    private boolean json;

    /** The maker's life test. */
    static final class HighTemperatureLife {

        @Option(names = "--htol-parts", required = true, paramLabel = "N", description = "Parts of the maker's life test that ended without a failure, for a bound on the failure rate.")
        private int parts;

        @Option(names = "--htol-hours", required = true, paramLabel = "H", description = "Its hours.")
        private double hours;

        @Option(names = "--htol-temperature", required = true, paramLabel = "°C", description = "Its temperature.")
        private double temperatureC;
    }

    @Override
    public Integer call() {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE.csv'");
        }
        SoakSettings settings = settings();
        PictureFile.Kind kind = plot == null ? null : PictureFile.kind(plot, spec.commandLine());
        PrintWriter out = spec.commandLine().getOut();
        SoakReading reading = InputFile.stream(file, in -> SoakReader.read(new BufferedInputStream(in, 1 << 16)));
        if (reading instanceof SoakReading.Refused refused) {
            if (json) {
                out.println(Json.pretty(SoakDocument.of(refused)));
            } else {
                SoakReport.of(refused, file.toString()).forEach(out::println);
            }
            return STANDS_AGAINST_IT;
        }
        SoakResult result = SoakResult.of(((SoakReading.Read) reading).run(), settings);
        if (json) {
            out.println(Json.pretty(SoakDocument.of(result)));
        } else {
            SoakReport.of(result, file.toString()).forEach(out::println);
        }
        if (plot != null) {
            PictureFile.write(SoakPlot.of(result, "Thermal soak " + file.getFileName()), kind, plot);
            if (!json) {
                out.println("Written: " + plot);
            }
        }
        boolean holds = result.verdict() == Outcome.PASS || result.verdict() == Outcome.CONDITIONAL;
        return holds ? 0 : STANDS_AGAINST_IT;
    }

    private SoakSettings settings() {
        try {
            return new SoakSettings(worstInletsC, optional(useTemperatureC), optional(warningC), optional(alarmC),
                    optional(maxPowerW), optional(sensorOffsetC), sensorOffsetUncertaintyC, sensorAccuracyC,
                    activationEnergyEv, Optional.ofNullable(lifeTest)
                            .map(test -> new LifeTest(test.parts, test.hours, test.temperatureC)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
