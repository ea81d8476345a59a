package io.linkwright.catalog.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A body that is read more than once, kept in a temporary file: nothing is decided before all of it is here, and none of it
 * has to be held in memory.
 */
final class Upload implements Content, AutoCloseable {

    private final Path file;
    private final String sha256;

    private Upload(Path file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    static Upload of(InputStream body) throws IOException {
        Path file = Files.createTempFile("linkwright-import", ".tmp");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Files.copy(new DigestInputStream(body, digest), file, StandardCopyOption.REPLACE_EXISTING);
            return new Upload(file, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** In hex. */
    String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
