package io.linkwright.cli.http;

import java.nio.file.Path;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.file.InputFile;

/** A request in a file. It is sent as it stands: judging it is the API's work. */
public final class RequestFile {

    /** More than any request or certificate has; what is longer is a slip, and might not fit into the memory. */
    private static final int LARGEST = 16 << 20;

    private RequestFile() {
    }

    /**
     * @param file {@code -} reads the standard input
     * @throws CliFailure if it cannot be read or has more than 16 MB
     */
    public static byte[] read(Path file) {
        byte[] bytes = InputFile.head(file, LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new CliFailure(file + " has more than " + (LARGEST >> 20) + " MB, which is more than can be meant.");
        }
        return bytes;
    }
}
