package io.linkwright.cli.soak;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import io.linkwright.cli.CliFailure;
import io.linkwright.optics.soak.SoakRecipe;
import io.linkwright.optics.soak.SoakSynthesis;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "synthesise", description = "Make up the record of a soak with known answers, for training and to try an evaluation.")
final class SynthesiseCommand implements Callable<Integer> {

    static final String COMMENT = "Invented by 'linkwright soak synthesise': no module was measured.";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUT.csv", description = "Where to write; - writes to the standard output.")
    private Path file;

    @Option(names = "--hours", defaultValue = "6.5", description = "Length of the run (default: ${DEFAULT-VALUE}).")
    private double hours;

    @Option(names = "--interval", paramLabel = "s", defaultValue = "10", description = "Between rows (default: ${DEFAULT-VALUE}).")
    private double intervalS;

    @Option(names = "--inlet", paramLabel = "°C", defaultValue = "25", description = "Inlet air (default: ${DEFAULT-VALUE}).")
    private double inletC;

    @Option(names = "--rth", paramLabel = "K/W", defaultValue = "3.2", description = "Thermal resistance to the inlet (default: ${DEFAULT-VALUE}).")
    private double resistanceKPerW;

    @Option(names = "--offset", paramLabel = "°C", defaultValue = "4", description = "Above the inlet at no power (default: ${DEFAULT-VALUE}).")
    private double offsetC;

    @Option(names = "--power", paramLabel = "W", defaultValue = "8.4", description = "At full power (default: ${DEFAULT-VALUE}).")
    private double powerW;

    @Option(names = "--power-drift", paramLabel = "%%/h", defaultValue = "0", description = "Of the power (default: ${DEFAULT-VALUE}).")
    private double powerDrift;

    @Option(names = "--low-power", paramLabel = "W", defaultValue = "1.5", description = "Before full power (default: ${DEFAULT-VALUE}).")
    private double lowPowerW;

    @Option(names = "--low-power-hours", paramLabel = "h", defaultValue = "0.5", description = "How long (default: ${DEFAULT-VALUE}).")
    private double lowPowerHours;

    @Option(names = "--tau", paramLabel = "s", defaultValue = "180", description = "Time constant of the warm-up (default: ${DEFAULT-VALUE}).")
    private double tauS;

    @Option(names = "--noise", paramLabel = "°C", defaultValue = "0.1", description = "Scatter of the temperature readings, the others in proportion (default: ${DEFAULT-VALUE}).")
    private double noiseC;

    @Option(names = "--lanes", defaultValue = "4", description = "1 to 16 (default: ${DEFAULT-VALUE}).")
    private int lanes;

    @Option(names = "--bias-drift", paramLabel = "%%/h", defaultValue = "0", description = "Of the bias (default: ${DEFAULT-VALUE}).")
    private double biasDrift;

    @Option(names = "--tx-power-drift", paramLabel = "dB/h", defaultValue = "0", description = "Of the Tx power (default: ${DEFAULT-VALUE}).")
    private double txPowerDrift;

    @Option(names = "--ber", defaultValue = "2e-9", description = "Pre-FEC bit error ratio at 25 °C (default: ${DEFAULT-VALUE}).")
    private double ber;

    @Option(names = "--ber-slope", paramLabel = "decades/°C", defaultValue = "0.02", description = "Of the error ratio (default: ${DEFAULT-VALUE}).")
    private double berSlope;

    @Option(names = "--flap", paramLabel = "AT:FOR", split = ",", converter = LinkEvents.DownConverter.class, description = "Link down AT so many seconds FOR so many.")
    private List<SoakRecipe.Down> flaps = List.of();

    @Option(names = "--burst", paramLabel = "AT:CODEWORDS", split = ",", converter = LinkEvents.BurstConverter.class, description = "So many uncorrectable codewords with the link up.")
    private List<SoakRecipe.Burst> bursts = List.of();

    @Option(names = "--seed", defaultValue = "1", description = "Of the scatter (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        SoakRecipe recipe = recipe();
        try {
            if (file.toString().equals("-")) {
                PrintWriter out = spec.commandLine().getOut();
                SoakSynthesis.write(recipe, COMMENT, out);
                out.flush();
            } else {
                try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    SoakSynthesis.write(recipe, COMMENT, out);
                }
                spec.commandLine().getOut().println("Written: " + file);
            }
        } catch (IOException e) {
            throw new CliFailure("Cannot write " + file + ": " + e, e);
        }
        return 0;
    }

    private SoakRecipe recipe() {
        try {
            return new SoakRecipe(hours, intervalS, inletC, resistanceKPerW, offsetC, powerW, powerDrift, lowPowerW,
                    lowPowerHours, tauS, inletC + 1, noiseC, lanes, 78, biasDrift, 1.2, txPowerDrift, ber, berSlope, flaps,
                    bursts, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
