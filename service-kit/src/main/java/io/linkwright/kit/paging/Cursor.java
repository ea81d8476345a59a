package io.linkwright.kit.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** Where a list goes on: the sort key of the last row seen, opaque to the client. */
public record Cursor(List<String> keys) {

    static final Fault FOREIGN = new Fault("/cursor", "cursor", "The cursor is none that this list gave out.");

    private static final char SEPARATOR = '\u001f';

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(String... keys) {
        return new Cursor(List.of(keys));
    }

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(String.valueOf(SEPARATOR), keys).getBytes(UTF_8));
    }

    /**
     * @param keys how many keys the list's order has
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the text is no cursor of this list
     */
    public static Cursor decoded(String encoded, int keys) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), UTF_8);
            List<String> parts = List.of(text.split(String.valueOf(SEPARATOR), -1));
            if (parts.size() == keys) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below like any other text that is no cursor
        }
        throw Problems.invalidRequest(List.of(FOREIGN));
    }
}
