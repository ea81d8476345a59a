package io.linkwright.optics.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws units at random, so that anybody can draw them again.
 *
 * <p>
 * Each serial is given the SHA-256 of {@code seed:serial} in UTF-8, and the units with the smallest are the sample. The order
 * in which the serials are listed does not matter, and {@code sha256sum} is all that is needed to check a draw. With a seed
 * that nobody could choose, every sample of the size is equally likely.
 */
public final class RandomDraw {

    private record Ticket(String serial, String digest) {
    }

    /**
     * @param serials without duplicates
     * @param size at most as many as there are serials
     * @return the drawn serials in the order of their digests
     */
    public static List<String> of(Collection<String> serials, int size, String seed) {
        if (size < 0 || size > serials.size()) {
            throw new IllegalArgumentException("cannot draw " + size + " of " + serials.size() + " units");
        }
        return serials.stream().map(serial -> new Ticket(serial, digest(seed + ":" + serial)))
                .sorted(Comparator.comparing(Ticket::digest)).limit(size).map(Ticket::serial).toList();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private RandomDraw() {
    }
}
