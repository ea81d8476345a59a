package io.linkwright.cli.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.http.ApiClient;

/** What a design is handed over as: to those who pull the cables, and to other programs. */
final class DesignFiles {

    private static final List<String> NAMES = List.of("schedule.csv", "port-map.csv", "fabric.dot", "cable-validation.dot",
            "fabric.svg");

    /**
     * @param request what is asked, as JSON
     * @return the files, each written wholly
     */
    static List<Path> write(ApiClient client, byte[] request, Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new CliFailure("Cannot make the directory " + directory + ": " + e, e);
        }
        List<Path> written = new ArrayList<>();
        for (String name : NAMES) {
            Path target = directory.resolve(name);
            client.download("/api/designs/preview/" + name, request, target);
            written.add(target);
        }
        return written;
    }

    private DesignFiles() {
    }
}
