package io.linkwright.cli.parts;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import io.linkwright.cli.http.ApiOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Write all parts to a file.")
final class ExportCommand implements Callable<Integer> {

    /** What a file may be. */
    enum Format {
        CSV("products.csv"),
        JSON("products.json"),
        NETBOX("netbox-module-types.yaml");

        private final String name;

        Format(String name) {
            this.name = name;
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "csv", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Parameters(paramLabel = "FILE", description = "Where to; an existing file is replaced.")
    private Path file;

    @Override
    public Integer call() {
        api.client().download("/api/exports/" + format.name, null, file);
        spec.commandLine().getOut().println("Written: " + file);
        return 0;
    }
}
