package io.linkwright.cli.up;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.process.Launch;
import io.linkwright.cli.suite.SuiteDirectory;
import io.linkwright.cli.suite.SuiteState;

/** Runs the launcher as a background process and shows what it says until the suite is ready. */
final class DetachedLauncher {

    private static final String DETACH = "--detach";
    private static final long PAUSE_MS = 100;
    private static final int MOST_PAUSES = 20;

    private final SuiteDirectory directory;
    private final Progress progress;
    private int shown;
    private String lastShown = "";

    DetachedLauncher(SuiteDirectory directory, Progress progress) {
        this.directory = directory;
        this.progress = progress;
    }

    /** @param arguments of this command line; the same are given to the background process, but for {@code --detach} */
    int run(List<String> arguments) {
        directory.prepare();
        // Not among the logs: those go with --fresh.
        Path log = directory.run().resolve("launcher-" + ProcessHandle.current().pid() + ".log");
        Process launcher = new Launch(command(arguments), Map.of(), log).start();
        Thread onInterrupt = new Thread(launcher::destroy, "stop-background-launcher");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            while (!launcher.waitFor(PAUSE_MS, TimeUnit.MILLISECONDS)) {
                show(log);
                if (isReady(launcher)) {
                    showLastLine(log);
                    Runtime.getRuntime().removeShutdownHook(onInterrupt);
                    Files.move(log, directory.log("launcher"), StandardCopyOption.REPLACE_EXISTING);
                    progress.line("Running in the background. Stop it with `linkwright down`.");
                    return 0;
                }
            }
            show(log);
            Files.deleteIfExists(log);
            return launcher.exitValue() == 0 ? 1 : launcher.exitValue();
        } catch (InterruptedException e) {
            launcher.destroy();
            Thread.currentThread().interrupt();
            return 1;
        } catch (IOException e) {
            launcher.destroy();
            throw new CliFailure("Cannot read " + log + ": " + e, e);
        }
    }

    private boolean isReady(Process launcher) {
        return SuiteState.ofRunning(directory)
                .filter(state -> state.ready() && state.launcherPid() == launcher.pid()).isPresent();
    }

    /** The launcher says that all is ready just after it has noted it for other programs. */
    private void showLastLine(Path log) throws IOException, InterruptedException {
        for (int pause = 0; pause < MOST_PAUSES; pause++) {
            show(log);
            if (lastShown.startsWith(LocalSuite.ALL_READY)) {
                return;
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    private void show(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        lines.subList(shown, lines.size()).forEach(progress::line);
        shown = lines.size();
        lastShown = lines.isEmpty() ? "" : lines.get(shown - 1);
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.linkwright.cli.Linkwright"));
        arguments.stream().filter(argument -> !argument.equals(DETACH)).forEach(command::add);
        return command;
    }
}
