package io.linkwright.optics.cmis.decode;

/**
 * The checksum of a page.
 *
 * @param stored what the page says
 * @param computed the sum of the bytes it covers, modulo 256
 */
public record PageChecksum(int page, int stored, int computed) {

    public boolean right() {
        return stored == computed;
    }
}
