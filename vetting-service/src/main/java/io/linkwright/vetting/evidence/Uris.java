package io.linkwright.vetting.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import io.linkwright.kit.paging.ListOrder;

/** How captures are named in addresses and headers. */
final class Uris {

    private static final ListOrder<UUID> IN_ORDER = new ListOrder<>(1, keys -> UUID.fromString(keys.get(0)));

    /** A name as one step of a path. */
    static String step(String name) {
        return URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }

    /** As a field of {@code Repr-Digest} (RFC 9530). */
    static String digest(String sha256) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }

    /** The last capture seen; null for the first page. */
    static UUID after(String cursor) {
        return IN_ORDER.after(cursor);
    }

    private Uris() {
    }
}
