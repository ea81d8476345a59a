package io.linkwright.cli.fec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.linkwright.cli.file.InputFile;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.picture.PictureFile;
import io.linkwright.cli.text.Wrapping;
import io.linkwright.optics.fec.analysis.FecPlot;
import io.linkwright.optics.fec.analysis.Finding.Result;
import io.linkwright.optics.fec.analysis.Measured;
import io.linkwright.optics.fec.analysis.PortAnalysis;
import io.linkwright.optics.fec.analysis.PortRate;
import io.linkwright.optics.fec.counters.CounterDelta;
import io.linkwright.optics.fec.counters.CounterFormat;
import io.linkwright.optics.fec.counters.CounterReading;
import io.linkwright.optics.fec.counters.CounterText;
import io.linkwright.optics.fec.counters.PortCounters;
import io.linkwright.optics.picture.Picture;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "fec", description = "Judges ports by their FEC counters: bit error ratio, frames that will be lost, bursts, and what is still to be soaked.", footer = {
        "", "Exit: 0 no rule fails, 3 one does or a part of the input cannot be read, 2 usage." })
public final class FecCommand implements Callable<Integer> {

    private static final int STANDS_AGAINST_IT = 3;
    private static final Pattern RATE = Pattern.compile("(\\d{2,4})G?|1\\.6T", Pattern.CASE_INSENSITIVE);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Counters as SONiC or ethtool print them (text or JSON), or CSV; - reads the standard input.")
    private Path file;

    @Option(names = "--rate", required = true, paramLabel = "RATE", description = "Rate of the ports: 100G, 200G, 400G, 800G or 1.6T.")
    private String rate;

    @Option(names = "--lanes", paramLabel = "N", description = "Electrical lanes of a port, if not the usual number.")
    private Integer lanes;

    @Option(names = "--interleave", paramLabel = "X", description = "Codewords interleaved, if the table of rates and lanes does not hold.")
    private Integer interleave;

    @Option(names = "--interval", paramLabel = "S", description = "Seconds that the counters ran, or between the two readings.")
    private Double intervalS;

    @Option(names = "--before", paramLabel = "FILE", description = "An earlier reading of the same ports: what was counted since is judged.")
    private Path before;

    @Option(names = "--frame-loss", paramLabel = "RATIO", description = "Ratio of 64-byte frames that may be lost, if not the standard's.")
    private Double frameLoss;

    @Option(names = "--sum-to", paramLabel = "SYMBOLS", defaultValue = "20", description = "Where the straight line's sum ends: 20 after SONiC's design, 21 after its script. ${DEFAULT-VALUE} by default.")
    private int sumTo;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; found out by content if not given.")
    private CounterFormat format;

    @Option(names = "--plot", paramLabel = "FEC.svg|FEC.png", description = "Also draw the histograms with what is expected and foretold.")
    private Path plot;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PictureFile.Kind kind = plot == null ? null : PictureFile.kind(plot, spec.commandLine());
        PortRate port = portRate();
        Measured measured = measured();
        CounterReading reading = CounterText.read(InputFile.head(file, CounterText.MOST_BYTES + 1),
                Optional.ofNullable(format));
        CounterReading earlier = before == null ? null
                : CounterText.read(InputFile.head(before, CounterText.MOST_BYTES + 1), Optional.ofNullable(format));
        List<PortAnswer> answers = answers(reading, earlier, port, measured);
        boolean faulty = !reading.faults().isEmpty() || earlier != null && !earlier.faults().isEmpty();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(FecJson.of(reading, Optional.ofNullable(earlier), answers)));
        } else {
            answers.forEach(answer -> FecReport.of(answer).forEach(out::println));
            FecReport.faults("", reading).forEach(out::println);
            if (earlier != null) {
                FecReport.faults(before + ": ", earlier).forEach(out::println);
            }
            if (!answers.isEmpty()) {
                Wrapping.point("", PortAnalysis.LATENCY).forEach(out::println);
            }
        }
        if (kind != null) {
            draw(answers, kind);
        }
        boolean fails = answers.stream().anyMatch(answer -> answer.result() == Result.FAIL || answer.analysis().isEmpty());
        return fails || faulty || answers.isEmpty() ? STANDS_AGAINST_IT : 0;
    }

    private void draw(List<PortAnswer> answers, PictureFile.Kind kind) {
        Optional<Picture> picture = FecPlot.of(answers.stream().flatMap(answer -> answer.analysis().stream()).toList(),
                "FEC counters " + file.getFileName());
        picture.ifPresent(drawn -> PictureFile.write(drawn, kind, plot));
        if (!json) {
            spec.commandLine().getOut().println(picture.isPresent() ? "Written: " + plot
                    : "Not written: " + plot + ". No port has a histogram to draw.");
        }
    }

    private static List<PortAnswer> answers(CounterReading reading, CounterReading earlier, PortRate rate, Measured measured) {
        Map<String, PortCounters> known = new LinkedHashMap<>();
        if (earlier != null) {
            earlier.ports().forEach(port -> known.put(port.port(), port));
        }
        List<PortAnswer> answers = new ArrayList<>();
        for (PortCounters port : reading.ports()) {
            if (earlier == null) {
                answers.add(PortAnswer.of(PortAnalysis.of(port, rate, measured), List.of()));
            } else if (!known.containsKey(port.port())) {
                answers.add(PortAnswer.none(port.port(), List.of("The earlier reading has no such port.")));
            } else {
                CounterDelta delta = CounterDelta.between(known.get(port.port()), port);
                answers.add(delta.counters()
                        .map(counted -> PortAnswer.of(PortAnalysis.of(counted, rate, measured), delta.notes()))
                        .orElseGet(() -> PortAnswer.none(port.port(), delta.notes())));
            }
        }
        return answers;
    }

    private PortRate portRate() {
        Matcher matcher = RATE.matcher(rate);
        if (!matcher.matches()) {
            throw usage("--rate " + rate + " is no rate such as 400G.");
        }
        int gbps = matcher.group(1) == null ? 1600 : Integer.parseInt(matcher.group(1));
        PortRate found = PortRate.of(gbps, lanes == null ? OptionalInt.empty() : OptionalInt.of(lanes)).orElseThrow(
                () -> usage("No port of " + rate + (lanes == null ? "" : " on " + lanes + " lanes") + " is known: "
                        + PortRate.known()
                        + "."));
        if (interleave != null && (interleave < 1 || interleave > 16)) {
            throw usage("--interleave lies between 1 and 16, not at " + interleave + ".");
        }
        return interleave == null ? found : found.interleaving(interleave);
    }

    private Measured measured() {
        try {
            return new Measured(intervalS == null ? OptionalDouble.empty() : OptionalDouble.of(intervalS),
                    frameLoss == null ? OptionalDouble.empty() : OptionalDouble.of(frameLoss), sumTo);
        } catch (IllegalArgumentException e) {
            throw usage("That cannot be: " + e.getMessage() + ".");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
