package io.linkwright.cli.up;

import java.nio.file.Path;

import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.SuiteDirectory;

import picocli.CommandLine.Option;

/** Which suite of this machine is meant. */
public final class SuiteOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "Where the suite keeps its data (default: .linkwright).")
    private Path data;

    public SuiteDirectory directory(Installation installation) {
        return new SuiteDirectory(data == null ? installation.defaultDataDirectory() : data);
    }
}
