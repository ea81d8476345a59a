package io.linkwright.cli.check;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import io.linkwright.cli.http.RequestFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "path", description = "Does every transmitter's light reach its receiver over these cords, adapters, cassettes and trunks?")
final class PathCommand implements Callable<Integer> {

    @Mixin
    private Question question;

    @Parameters(paramLabel = "FILE.json", description = "The path; - reads the standard input.")
    private Path file;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also draw where the light goes.")
    private Path drawing;

    @Override
    public Integer call() {
        byte[] path = RequestFile.read(file);
        int exit = question.ask("/api/fibre-paths/check", path);
        if (drawing != null) {
            question.api().client().download("/api/fibre-paths/check", path, "image/svg+xml", drawing);
        }
        return exit;
    }
}
