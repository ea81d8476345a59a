package io.linkwright.cli.fec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import io.linkwright.cli.CliFailure;
import io.linkwright.optics.fec.counters.CounterText;

/** Counters in a file, no more of it than is read anyway. */
final class CounterFile {

    private CounterFile() {
    }

    /** @param file {@code -} reads the standard input */
    static byte[] read(Path file) {
        try (InputStream in = file.toString().equals("-") ? System.in : Files.newInputStream(file)) {
            return in.readNBytes(CounterText.MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new CliFailure("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new CliFailure("Cannot read " + file + ": " + e, e);
        }
    }
}
