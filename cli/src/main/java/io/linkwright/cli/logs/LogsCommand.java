package io.linkwright.cli.logs;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.component.SuiteComponents;
import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.SuiteDirectory;
import io.linkwright.cli.up.LogTail;
import io.linkwright.cli.up.SuiteOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "logs", description = "Show the end of a component's log.")
public final class LogsCommand implements Callable<Integer> {

    private static final long PAUSE_MS = 200;
    /** A launcher in the background has a log as well. */
    private static final List<String> NAMES = Stream.concat(SuiteComponents.NAMES.stream(), Stream.of("launcher")).toList();

    @Spec
    private CommandSpec spec;

    @Mixin
    private SuiteOptions suite;

    @Parameters(paramLabel = "SERVICE", description = "One of ${COMPLETION-CANDIDATES}.", completionCandidates = ComponentNames.class)
    private String component;

    @Option(names = { "-n",
            "--lines" }, paramLabel = "N", defaultValue = "100", description = "How many lines (default: ${DEFAULT-VALUE}).")
    private int lines;

    @Option(names = { "-f", "--follow" }, description = "Keep showing what is added, until Ctrl-C.")
    private boolean follow;

    static final class ComponentNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!NAMES.contains(component)) {
            throw new CliFailure("There is no component " + component + ". There are "
                    + String.join(", ", NAMES) + ".");
        }
        SuiteDirectory directory = suite.directory(Installation.locate());
        Path log = directory.log(component);
        if (!Files.exists(log)) {
            throw new CliFailure(component + " has not written a log in " + directory.logs() + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        long end = Files.size(log);
        LogTail.lines(log, lines).forEach(out::println);
        out.flush();
        if (follow) {
            follow(log, end, out);
        }
        return 0;
    }

    private static void follow(Path log, long from, PrintWriter out) throws IOException, InterruptedException {
        try (InputStream added = Files.newInputStream(log)) {
            added.skipNBytes(from);
            while (true) {
                out.print(new String(added.readAllBytes(), StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(PAUSE_MS);
            }
        }
    }
}
