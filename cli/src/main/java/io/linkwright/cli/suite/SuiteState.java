package io.linkwright.cli.suite;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import io.linkwright.cli.CliFailure;

/**
 * What a running launcher tells the other commands.
 *
 * @param components names, in the order of their start
 * @param ready all of them have been ready once
 */
public record SuiteState(long launcherPid, int portOffset, List<String> components, boolean ready) {

    public SuiteState {
        components = List.copyOf(components);
    }

    public SuitePorts ports() {
        return new SuitePorts(portOffset);
    }

    public void write(SuiteDirectory directory) {
        Path unfinished = file(directory).resolveSibling("suite.unfinished");
        Properties values = new Properties();
        values.setProperty("launcher-pid", "" + launcherPid);
        values.setProperty("port-offset", "" + portOffset);
        values.setProperty("components", String.join(",", components));
        values.setProperty("ready", "" + ready);
        StringWriter text = new StringWriter();
        try {
            values.store(text, null);
            Files.writeString(unfinished, text.toString());
            Files.move(unfinished, file(directory), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CliFailure("Cannot write " + unfinished + ": " + e, e);
        }
    }

    /** The state that the launcher on this directory wrote, if one is running. */
    public static Optional<SuiteState> ofRunning(SuiteDirectory directory) {
        if (directory.launcher().process().isEmpty()) {
            return Optional.empty();
        }
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file(directory))) {
            values.load(reader);
            return Optional.of(new SuiteState(Long.parseLong(values.getProperty("launcher-pid")),
                    Integer.parseInt(values.getProperty("port-offset")),
                    List.of(values.getProperty("components").split(",")), Boolean.parseBoolean(values.getProperty("ready"))));
        } catch (IOException | NumberFormatException notThere) {
            return Optional.empty();
        }
    }

    public static void delete(SuiteDirectory directory) {
        file(directory).toFile().delete();
    }

    private static Path file(SuiteDirectory directory) {
        return directory.run().resolve("suite.properties");
    }
}
