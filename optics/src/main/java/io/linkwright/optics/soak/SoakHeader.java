package io.linkwright.optics.soak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of a record. Names are exact: with their unit, and a lane number where there are several lanes. */
final class SoakHeader {

    static final String TIME = "time";
    static final int MAX_COLUMNS = 256;

    private static final Pattern NAME = Pattern.compile("([A-Za-z]+)(?:\\.(\\d{1,2}))?");

    private final List<String> names;
    /** One for each column; null for the time. */
    private final List<Channel> channels = new ArrayList<>();

    private SoakHeader(List<String> names) {
        this.names = names;
    }

    static SoakHeader read(List<String> fields, long line, SoakFaults faults) {
        SoakHeader header = new SoakHeader(fields.stream().map(String::strip).toList());
        if (fields.size() > MAX_COLUMNS) {
            faults.add(line, 0, "", "a record has at most " + MAX_COLUMNS + " columns, not " + fields.size());
            return header;
        }
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String name = header.names.get(i);
            Channel channel = null;
            if (!name.equals(TIME)) {
                channel = channel(name).orElse(null);
                if (channel == null) {
                    faults.add(line, i + 1, name, unknown(name));
                }
            }
            String stored = channel == null ? name : new Channel(channel.quantity().storedAs(), channel.lane()).header();
            if (seen.contains(stored)) {
                faults.add(line, i + 1, name, "there is already a column for " + SoakFaults.shown(stored));
            }
            seen.add(stored);
            header.channels.add(channel);
        }
        if (!header.names.contains(TIME)) {
            faults.add(line, 0, "", "there is no column 'time' (RFC 3339 with its zone, or seconds)");
        }
        if (header.channels.stream().noneMatch(channel -> channel != null && channel.quantity() != Quantity.NOTE)) {
            faults.add(line, 0, "", "there is no column with readings; known are " + known());
        }
        return header;
    }

    int size() {
        return names.size();
    }

    int timeColumn() {
        return names.indexOf(TIME);
    }

    String name(int column) {
        return names.get(column);
    }

    /** @return null for the time */
    Channel channel(int column) {
        return channels.get(column);
    }

    private static Optional<Channel> channel(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int lane = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        boolean numbered = matcher.group(2) != null;
        return Quantity.named(matcher.group(1))
                .filter(quantity -> !numbered || quantity.perLane() && lane >= 1 && lane <= Channel.MAX_LANE)
                .map(quantity -> new Channel(quantity, lane));
    }

    private static String unknown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<String> near = Arrays.stream(Quantity.values()).map(Quantity::header)
                .filter(known -> lower.startsWith(stem(known)) || lower.equals(known.toLowerCase(Locale.ROOT))).findFirst();
        return near.map(known -> "this column is not known; did you mean " + known + "? The unit is part of the name")
                .orElseGet(() -> "this column is not known; known are time, " + known());
    }

    /** The name without its unit. */
    private static String stem(String header) {
        return header.replaceAll("(C|W|Ma|Dbm|Mw|Db|Percent)$", "").toLowerCase(Locale.ROOT);
    }

    private static String known() {
        return Arrays.stream(Quantity.values())
                .map(quantity -> quantity.perLane() ? quantity.header() + "[.LANE]" : quantity.header())
                .collect(Collectors.joining(", "));
    }
}
