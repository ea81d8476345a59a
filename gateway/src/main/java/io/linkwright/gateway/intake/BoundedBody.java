package io.linkwright.gateway.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import io.linkwright.kit.problem.Problems;

/** Reads a request body of at most so many bytes, whether its length is announced or not. */
final class BoundedBody {

    /** What is read and thrown away of a body that is too long, so that the client gets to see the answer. */
    private static final long LONGEST_REST_BYTES = 64L * 1024 * 1024;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 413 if the body is longer */
    static byte[] read(InputStream body, int limitBytes) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        int length = body.read(chunk);
        while (length >= 0) {
            if (read.size() + length > limitBytes) {
                discard(body, chunk);
                throw Problems.tooLarge(limitBytes);
            }
            read.write(chunk, 0, length);
            length = body.read(chunk);
        }
        return read.toByteArray();
    }

    private static void discard(InputStream body, byte[] chunk) throws IOException {
        long rest = 0;
        int length = body.read(chunk);
        while (length >= 0 && rest < LONGEST_REST_BYTES) {
            rest += length;
            length = body.read(chunk);
        }
    }

    private BoundedBody() {
    }
}
