package io.linkwright.vetting.upload;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipException;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * A body that has arrived as a whole, unpacked, in a temporary file that lives until it is closed. Its length in memory is one
 * buffer, whatever was sent; nothing is locked or decided while a slow client sends.
 */
public final class ReceivedFile implements AutoCloseable {

    /** Deflate reaches 1032; measurements and noise never come near this. */
    static final long MOST_RATIO = 200;
    /** Below this size no ratio is harmful. */
    static final long HARMLESS_BYTES = 1 << 20;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path file;
    private final String sha256;
    private final long bytes;

    private ReceivedFile(Path file, String sha256, long bytes) {
        this.file = file;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    /**
     * Receives a body whose packing the request names.
     *
     * @param mostBytes of the unpacked content
     * @throws HttpProblem 413 when it unpacks to more than that or by more than 200 times, 400 when it cannot be unpacked
     * @throws IOException when the client breaks off or the disk is full
     */
    public static ReceivedFile of(InputStream body, Packing packing, long mostBytes) throws IOException {
        Path file = Files.createTempFile("linkwright-upload", ".tmp");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes = receive(body, packing, mostBytes, digest, file);
            return new ReceivedFile(file, HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        } catch (ZipException | EOFException broken) {
            Files.deleteIfExists(file);
            throw Problems.invalidRequest(List.of(new Fault("", "broken-packing",
                    "The body cannot be unpacked: " + broken.getMessage() + ".")));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /** Likewise, of a body that is plain, gzip or a zip archive of one file by its own first bytes. */
    public static ReceivedFile ofAnyPacking(InputStream body, long mostBytes) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(body, 4);
        return of(peeked, Packing.ofFirstBytes(peeked), mostBytes);
    }

    private static long receive(InputStream body, Packing packing, long mostBytes, MessageDigest digest, Path file)
            throws IOException {
        Counted packed = new Counted(body);
        InputStream content = packing.unpacked(packed);
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                bytes += count;
                if (bytes > mostBytes) {
                    throw packing == Packing.PLAIN ? Problems.tooLarge(mostBytes)
                            : tooLarge("unpacked-too-large", "The body unpacks to more than the " + mostBytes
                                    + " bytes that are taken.");
                }
                if (packing != Packing.PLAIN && bytes > HARMLESS_BYTES && bytes > MOST_RATIO * packed.count) {
                    throw tooLarge("compression-ratio", "The body unpacks to more than " + MOST_RATIO
                            + " times what was sent. Send it unpacked if that is really so.");
                }
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
            }
        }
        return bytes;
    }

    private static HttpProblem tooLarge(String code, String detail) {
        return Problems.of(413, code, "The body is too large", detail, List.of());
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    public Path path() {
        return file;
    }

    /** Of the unpacked content, in hex: the same content is the same however it was packed. */
    public String sha256() {
        return sha256;
    }

    /** Size of the unpacked content. */
    public long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
