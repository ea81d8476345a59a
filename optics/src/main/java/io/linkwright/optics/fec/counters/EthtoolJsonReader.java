package io.linkwright.optics.fec.counters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

import io.linkwright.optics.fec.counters.PortDraft.Counter;

/**
 * What {@code ethtool --json -I --show-fec} prints: an array of devices, one device, or several such documents one after
 * the other. It is read as a stream, so that no document can take more memory than its own text.
 */
final class EthtoolJsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MOST_ENTRIES = 1024;

    private final PortDrafts drafts;
    private int devices;

    EthtoolJsonReader(PortDrafts drafts) {
        this.drafts = drafts;
    }

    void read(String text, FaultLog faults) {
        try (JsonParser parser = FACTORY.createParser(fromFirstBracket(text))) {
            try {
                documents(parser, faults);
            } catch (JsonProcessingException e) {
                if (devices == 0 || !parser.getParsingContext().inRoot()) {
                    JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                    faults.add(Math.max(1, at.getLineNr()), Math.max(0, at.getColumnNr()),
                            "no JSON: " + CountText.printable(String.valueOf(e.getOriginalMessage())));
                }
            }
        } catch (IOException e) {
            faults.add(1, 0, "no JSON: " + CountText.printable(String.valueOf(e.getMessage())));
        }
    }

    /** A prompt and a command before the document keep their place in the count of lines. */
    private static String fromFirstBracket(String text) {
        int start = start(text);
        if (start < 0) {
            return text;
        }
        int lines = (int) text.chars().limit(start).filter(c -> c == '\n').count();
        return "\n".repeat(lines) + text.substring(start);
    }

    /**
     * Where a line begins with a bracket that JSON goes on from; -1 if none does. A prompt such as {@code [root@leaf ~]#} is
     * none.
     */
    static int start(String text) {
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (lineStart && (c == '[' || c == '{') && goesOn(text, i + 1)) {
                return i;
            }
            lineStart = c == '\n' || c == '\r' || lineStart && Character.isWhitespace(c);
        }
        return -1;
    }

    private static boolean goesOn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return "[{\"]}".indexOf(text.charAt(i)) >= 0;
            }
        }
        return true;
    }

    private void documents(JsonParser parser, FaultLog faults) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                device(parser);
            } else if (token == JsonToken.START_ARRAY) {
                while (next(parser) != JsonToken.END_ARRAY) {
                    if (parser.currentToken() == JsonToken.START_OBJECT) {
                        device(parser);
                    } else {
                        faults.add(line(parser), column(parser), "a device is an object");
                        parser.skipChildren();
                    }
                }
            } else {
                faults.add(line(parser), column(parser), "devices in an array, or one as an object, are expected");
            }
        }
    }

    /** What was found of a device before its name is known: the order of members is free. */
    private record Entry(int line, int column, Counter counter, long low, long high, OptionalLong value, String text,
            List<Long> lanes) {
    }

    private void device(JsonParser parser) throws IOException {
        int line = line(parser);
        String name = "";
        List<Entry> entries = new ArrayList<>();
        while (next(parser) != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            JsonToken value = next(parser);
            if (member.equals("ifname") && value == JsonToken.VALUE_STRING) {
                name = parser.getText();
            } else if (member.equals("statistics") && value == JsonToken.START_OBJECT) {
                statistics(parser, entries);
            } else {
                parser.skipChildren();
            }
        }
        devices++;
        PortDraft draft = drafts.openHistogram(name, line);
        entries.forEach(entry -> enter(draft, entry));
    }

    private static void enter(PortDraft draft, Entry entry) {
        if (entry.value().isEmpty()) {
            draft.fault(entry.line(), entry.column(), CountText.whyNoCount(entry.text()));
        } else if (entry.counter() != null) {
            draft.counter(entry.line(), entry.column(), entry.counter(), entry.value().getAsLong());
        } else {
            draft.bin(entry.line(), entry.column(), entry.low(), entry.high(), entry.value().getAsLong(), entry.lanes());
        }
    }

    private static void statistics(JsonParser parser, List<Entry> entries) throws IOException {
        while (next(parser) != JsonToken.END_OBJECT) {
            String member = entries.size() < MOST_ENTRIES ? parser.currentName() : "";
            next(parser);
            switch (member) {
                case "corrected_blocks" -> total(parser, Counter.CORRECTED_CODEWORDS, entries);
                case "uncorrectable_blocks" -> total(parser, Counter.UNCORRECTABLE, entries);
                case "corrected_bits" -> total(parser, Counter.CORRECTED_BITS, entries);
                case "hist" -> histogram(parser, entries);
                default -> parser.skipChildren();
            }
        }
    }

    private static void total(JsonParser parser, Counter counter, List<Entry> entries) throws IOException {
        int line = line(parser);
        int column = column(parser);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            entries.add(entry(line, column, counter, -1, -1, scalar(parser), List.of()));
            parser.skipChildren();
            return;
        }
        while (next(parser) != JsonToken.END_OBJECT) {
            boolean total = parser.currentName().equals("total") && entries.size() < MOST_ENTRIES;
            next(parser);
            if (total) {
                entries.add(entry(line, column, counter, -1, -1, scalar(parser), List.of()));
            }
            parser.skipChildren();
        }
    }

    private static void histogram(JsonParser parser, List<Entry> entries) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            entries.add(entry(line(parser), column(parser), null, 0, 0, "hist, which has to be an array of bins,", List.of()));
            parser.skipChildren();
            return;
        }
        while (next(parser) != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT && entries.size() < MOST_ENTRIES) {
                bin(parser, entries);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void bin(JsonParser parser, List<Entry> entries) throws IOException {
        int line = line(parser);
        int column = column(parser);
        String low = "no bin_low";
        String high = null;
        String total = "no total";
        List<Long> lanes = new ArrayList<>();
        String badLane = null;
        while (next(parser) != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            JsonToken value = next(parser);
            switch (member) {
                case "bin_low" -> low = scalar(parser);
                case "bin_high" -> high = scalar(parser);
                case "total" -> total = scalar(parser);
                case "lanes" -> {
                    while (value == JsonToken.START_ARRAY && next(parser) != JsonToken.END_ARRAY) {
                        String lane = scalar(parser);
                        OptionalLong count = CountText.count(lane);
                        if (count.isPresent() && lanes.size() <= PortDraft.MOST_LANES) {
                            lanes.add(count.getAsLong());
                        }
                        badLane = count.isEmpty() ? lane : badLane;
                        parser.skipChildren();
                    }
                }
                default -> {
                    // A later ethtool may say more.
                }
            }
            parser.skipChildren();
        }
        OptionalLong from = CountText.count(low);
        OptionalLong to = CountText.count(high == null ? low : high);
        if (from.isEmpty() || to.isEmpty() || badLane != null) {
            entries.add(entry(line, column, null, 0, 0, from.isEmpty() ? low : to.isEmpty() ? high : badLane, List.of()));
        } else {
            entries.add(entry(line, column, null, from.getAsLong(), to.getAsLong(), total, lanes));
        }
    }

    private static Entry entry(int line, int column, Counter counter, long low, long high, String value, List<Long> lanes) {
        return new Entry(line, column, counter, low, high, CountText.count(value), CountText.printable(value), lanes);
    }

    private static String scalar(JsonParser parser) throws IOException {
        return parser.currentToken().isScalarValue() ? parser.getText() : parser.currentToken().asString();
    }

    private static JsonToken next(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IOException("the text ends within a device");
        }
        return token;
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static int column(JsonParser parser) {
        return Math.max(0, parser.currentTokenLocation().getColumnNr());
    }
}
