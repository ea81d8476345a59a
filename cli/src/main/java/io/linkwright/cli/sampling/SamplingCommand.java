package io.linkwright.cli.sampling;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.linkwright.cli.http.Json;
import io.linkwright.optics.sampling.Aql;
import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.AttributePlans;
import io.linkwright.optics.sampling.InspectionLevel;
import io.linkwright.optics.sampling.MeasuredValues;
import io.linkwright.optics.sampling.Severity;
import io.linkwright.optics.sampling.VariablesEvaluation;
import io.linkwright.optics.sampling.VariablesPlan;
import io.linkwright.optics.sampling.VariablesPlans;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "sampling", description = "How many units of a lot to measure, which, and what that proves: ISO 2859-1 by attributes, ANSI/ASQ Z1.9 by variables. Offline. The exit code is 3 when the values are not accepted, cannot be read, or inspection is discontinued.")
public final class SamplingCommand implements Callable<Integer> {

    private static final long LARGEST_LOT = 10_000_000;
    private static final int FINDINGS = 3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lot-size", paramLabel = "UNITS", description = "Units in the lot; without it, the serials are counted.")
    private Long lotSize;

    @Option(names = "--aql", required = true, paramLabel = "PERCENT", description = "Acceptance quality limit, such as 0.65.")
    private double aql;

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "II", description = "I, II, III or S-1 to S-4 (default: ${DEFAULT-VALUE}).")
    private String level;

    @Option(names = "--severity", paramLabel = "SEVERITY", description = "normal, tightened or reduced (default: normal, or what the history says).")
    private Severity severity;

    @Option(names = "--history", split = ",", paramLabel = "LOT", description = "Earlier lots of the same size, oldest first: accepted, rejected, or the number of nonconforming units in the sample; also irregular and resumed.")
    private List<String> history;

    @Option(names = "--no-reduced", description = "Never switch to reduced inspection.")
    private boolean noReduced;

    @Option(names = "--serials", paramLabel = "FILE", description = "Serials of the lot, one a line; - reads the standard input. The sample is drawn from them.")
    private Path serials;

    @Option(names = "--seed", paramLabel = "TEXT", description = "Makes the draw the same again; without it one is made up and told.")
    private String seed;

    @Option(names = "--variables", paramLabel = "FILE.csv", description = "Measured values, one per unit, or serial,lane,value; - reads the standard input.")
    private Path variables;

    @Option(names = "--lower", paramLabel = "LIMIT", description = "Lower limit of the values.")
    private Double lower;

    @Option(names = "--upper", paramLabel = "LIMIT", description = "Upper limit of the values.")
    private Double upper;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        SamplingInput input = new SamplingInput();
        List<String> units = serials == null ? null : input.serials(serials);
        MeasuredValues values = variables == null ? null : input.values(variables);
        if (!input.faults().isEmpty()) {
            input.faults().forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getErr().flush();
            return FINDINGS;
        }
        Scheme scheme = scheme(units);
        LotHistory lots = LotHistory.of(history == null ? List.of() : history, scheme, !noReduced, this::usage);
        Optional<Severity> severityNow = severity == null ? lots.state().standing().severity() : Optional.of(severity);
        Optional<AttributePlan> plan = severityNow
                .map(now -> AttributePlans.of(scheme.lotSize(), scheme.level(), now, scheme.aql()));
        SamplingAnswer answer = SamplingAnswer.of(plan.orElse(null), history == null ? null : lots.state(),
                plan.map(one -> Draw.of(units, one, seed)).orElse(null),
                values == null ? null : evaluation(scheme, severityNow.orElse(Severity.TIGHTENED), values));
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? Json.pretty(Json.MAPPER.valueToTree(answer)) : SamplingReport.of(answer));
        out.flush();
        return answer.findings() ? FINDINGS : 0;
    }

    private Scheme scheme(List<String> units) {
        if (severity != null && history != null) {
            throw usage("Give --severity or --history: the history says which severity follows.");
        }
        if (lotSize == null && units == null) {
            throw usage("Give --lot-size, or the serials of the lot with --serials.");
        }
        long size = lotSize == null ? units.size() : lotSize;
        if (size < 1 || size > LARGEST_LOT) {
            throw usage("A lot has 1 to " + LARGEST_LOT + " units, not " + size + ".");
        }
        if (units != null && units.size() != size) {
            throw usage("The file has " + units.size() + " serials, but the lot " + size + " units.");
        }
        if (variables == null && (lower != null || upper != null)) {
            throw usage("Limits belong to measured values: give --variables as well.");
        }
        if (variables != null && lower == null && upper == null) {
            throw usage("Give --lower, --upper or both: values are judged by a limit.");
        }
        if (notFinite(lower) || notFinite(upper) || lower != null && upper != null && lower >= upper) {
            throw usage("The lower limit must lie below the upper one, and both must be numbers.");
        }
        return new Scheme(size,
                InspectionLevel.of(level).orElseThrow(() -> usage("There is no level " + level + ": I, II, III, S-1 to S-4.")),
                Aql.of(aql).orElseThrow(() -> usage("The AQL must be one of " + Aql.labels() + " %. Above 10 the tables "
                        + "count nonconformities per hundred units, which is another thing.")));
    }

    private static boolean notFinite(Double limit) {
        return limit != null && !Double.isFinite(limit);
    }

    private Evaluation evaluation(Scheme scheme, Severity now, MeasuredValues values) {
        double[] units = values.worstOfEachUnit(lower, upper);
        if (units.length < 3) {
            throw usage("At least 3 units must be measured, not " + units.length + ".");
        }
        VariablesPlan plan = VariablesPlans.of(scheme.lotSize(), scheme.level(), now, scheme.aql()).orElse(null);
        return new Evaluation(VariablesEvaluation.of(units, lower, upper, plan), values.severalOfAUnit());
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
