package io.linkwright.optics.fec.counters;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;

/** Text as a terminal would show it, line by line: escape sequences taken out, any line ending. */
final class Lines {

    private static final int LONGEST = 4096;
    private static final char ESCAPE = '\u001b';
    private static final char BELL = '\u0007';

    /** UTF-8, or UTF-16 if it says so; what is malformed becomes a replacement character. */
    static String decode(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        }
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return marked ? new String(bytes, 3, bytes.length - 3, UTF_8) : new String(bytes, UTF_8);
    }

    static void forEach(String text, FaultLog faults, Consumer<Line> action) {
        int number = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            number++;
            if (end - start > LONGEST) {
                faults.add(number, 0, "a line of " + (end - start) + " characters: no line of a counter's text is longer than "
                        + LONGEST);
            } else {
                action.accept(new Line(number, withoutEscapes(text.substring(start, end))));
            }
            boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (both ? 2 : 1);
        }
    }

    /** Control sequences (ECMA-48 5.4), operating system commands up to their bell, and two-character sequences. */
    static String withoutEscapes(String line) {
        if (line.indexOf(ESCAPE) < 0) {
            return line;
        }
        StringBuilder kept = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length()) {
            if (line.charAt(i) != ESCAPE) {
                kept.append(line.charAt(i++));
            } else {
                i = afterEscape(line, i + 1);
            }
        }
        return kept.toString();
    }

    private static int afterEscape(String line, int start) {
        if (start >= line.length()) {
            return start;
        }
        int i = start + 1;
        if (line.charAt(start) == '[') {
            while (i < line.length() && (line.charAt(i) < '@' || line.charAt(i) > '~')) {
                i++;
            }
            return i + 1;
        }
        if (line.charAt(start) == ']') {
            while (i < line.length() && line.charAt(i) != BELL && line.charAt(i) != ESCAPE) {
                i++;
            }
            return i < line.length() && line.charAt(i) == BELL ? i + 1 : i;
        }
        return i;
    }

    private Lines() {
    }
}
