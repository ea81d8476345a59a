package io.linkwright.cli.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import io.linkwright.cli.CliFailure;

/** A request in a file. It is sent as it stands: judging it is the API's work. */
public final class RequestFile {

    private RequestFile() {
    }

    /** @param file {@code -} reads the standard input */
    public static byte[] read(Path file) {
        try {
            return file.toString().equals("-") ? System.in.readAllBytes() : Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CliFailure("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new CliFailure("Cannot read " + file + ": " + e, e);
        }
    }
}
