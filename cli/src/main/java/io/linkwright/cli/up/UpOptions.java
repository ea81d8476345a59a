package io.linkwright.cli.up;

import java.util.List;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.component.SuiteComponents;
import io.linkwright.cli.suite.SuitePorts;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a suite is started. */
public final class UpOptions {

    @Mixin
    private SuiteOptions suite;

    @Option(names = "--fresh", description = "Delete all data of the suite first.")
    private boolean fresh;

    @Option(names = "--port-offset", paramLabel = "N", defaultValue = "0", description = "Add N to every port (default: ${DEFAULT-VALUE}).")
    private int portOffset;

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Start only these components, for work on the others.")
    private List<String> only = List.of();

    SuiteOptions suite() {
        return suite;
    }

    boolean fresh() {
        return fresh;
    }

    SuitePorts ports() {
        if (portOffset < 0 || portOffset > SuitePorts.MAX_OFFSET) {
            throw new CliFailure("--port-offset must lie between 0 and " + SuitePorts.MAX_OFFSET + ".");
        }
        return new SuitePorts(portOffset);
    }

    boolean includes(String component) {
        return only.isEmpty() || only.contains(component);
    }

    void requireKnownNames() {
        only.stream().filter(name -> !SuiteComponents.NAMES.contains(name)).findFirst().ifPresent(name -> {
            throw new CliFailure("There is no component " + name + ". There are " + String.join(", ", SuiteComponents.NAMES)
                    + ".");
        });
    }
}
