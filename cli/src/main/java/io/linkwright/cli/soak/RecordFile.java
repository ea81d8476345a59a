package io.linkwright.cli.soak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import io.linkwright.cli.CliFailure;
import io.linkwright.optics.soak.SoakReader;
import io.linkwright.optics.soak.SoakReading;

/** The record in a file, read as a stream. */
final class RecordFile {

    private RecordFile() {
    }

    static SoakReading read(Path file) {
        if (file.toString().equals("-")) {
            return SoakReader.read(System.in);
        }
        if (Files.isDirectory(file)) {
            throw new CliFailure(file + " is a directory.");
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return SoakReader.read(stream);
        } catch (NoSuchFileException e) {
            throw new CliFailure("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new CliFailure("Cannot read " + file + ": " + e, e);
        }
    }
}
