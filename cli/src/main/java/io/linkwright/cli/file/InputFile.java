package io.linkwright.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import io.linkwright.cli.CliFailure;

/** A file that a command reads, {@code -} for the standard input. What cannot be read is said in one sentence. */
public final class InputFile {

    /** What reads the bytes. */
    public interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    private InputFile() {
    }

    public static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    /**
     * Hands the file over as a stream.
     *
     * @throws CliFailure if it is not there, is a directory or cannot be read
     */
    public static <T> T stream(Path file, Reading<T> reading) {
        if (!isStandardInput(file) && Files.isDirectory(file)) {
            throw new CliFailure(file + " is a directory.");
        }
        try (InputStream in = isStandardInput(file) ? System.in : Files.newInputStream(file)) {
            return reading.from(in);
        } catch (NoSuchFileException e) {
            throw new CliFailure("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new CliFailure("Cannot read " + file + ": " + e, e);
        }
    }

    /** The first bytes of the file, at most so many: more than is meant to be read is not held. */
    public static byte[] head(Path file, int most) {
        return stream(file, in -> in.readNBytes(most));
    }
}
