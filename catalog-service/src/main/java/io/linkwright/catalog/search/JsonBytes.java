package io.linkwright.catalog.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** JSON that is mostly ready-made pieces, put together without a tree and without text in between. */
final class JsonBytes {

    private byte[] bytes = new byte[16 * 1024];
    private int size;

    /** @param json characters of JSON, none of them beyond ASCII */
    JsonBytes raw(String json) {
        room(json.length());
        for (int i = 0; i < json.length(); i++) {
            bytes[size++] = (byte) json.charAt(i);
        }
        return this;
    }

    JsonBytes raw(byte[] json, int length) {
        room(length);
        System.arraycopy(json, 0, bytes, size, length);
        size += length;
        return this;
    }

    JsonBytes number(int value) {
        return raw(Integer.toString(value).getBytes(ISO_8859_1));
    }

    private JsonBytes raw(byte[] json) {
        return raw(json, json.length);
    }

    /** Null is written as such. */
    JsonBytes text(String value) {
        return value == null ? raw("null") : raw(quoted(value));
    }

    /** A JSON string in UTF-8, with its quotes. */
    static byte[] quoted(String value) {
        byte[] inside = JsonStringEncoder.getInstance().quoteAsUTF8(value);
        byte[] quoted = new byte[inside.length + 2];
        quoted[0] = '"';
        System.arraycopy(inside, 0, quoted, 1, inside.length);
        quoted[quoted.length - 1] = '"';
        return quoted;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }
}
