package io.linkwright.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point: {@code benchmarks/run NAME}. Each benchmark prints ratios to a floor that it measures in the same run. */
@Command(name = "benchmarks", subcommands = { CmisDecode.class, ConsultationLatency.class, DesignTime.class,
        FacetedSearch.class, ImportTime.class, ScheduleTime.class, StartUp.class, TdecqTime.class,
        MeasurementTime.class }, synopsisSubcommandLabel = "NAME")
final class Benchmarks {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }

    private Benchmarks() {
    }
}
