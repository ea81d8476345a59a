package io.linkwright.optics.soak;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads the time of each row: RFC 3339 or seconds, as the first row has it. Time only runs forward. */
final class RowClock {

    private static final double MILLISECONDS_SINCE_1970 = 1e11;

    private enum Kind {
        CLOCK,
        SECONDS
    }

    private Kind kind;
    private Instant start;
    private double startS;
    private double lastS = Double.NaN;

    /** Seconds from the first row; {@code NaN} after a fault, which is then told. */
    double read(String cell, long line, int column, SoakFaults faults) {
        if (cell.isEmpty()) {
            faults.add(line, column, SoakHeader.TIME, "the time is missing");
            return Double.NaN;
        }
        boolean number = NumberCell.isNumber(cell);
        Kind now = number ? Kind.SECONDS : Kind.CLOCK;
        double time;
        try {
            if (kind != null && kind != now) {
                throw new DateTimeException("'" + SoakFaults.shown(cell) + "' is " + name(now) + ", but the first row has "
                        + name(kind));
            }
            time = number ? seconds(Double.parseDouble(cell)) : clock(cell);
        } catch (DateTimeException e) {
            faults.add(line, column, SoakHeader.TIME, e.getMessage());
            return Double.NaN;
        }
        if (time <= lastS) {
            faults.add(line, column, SoakHeader.TIME, time == lastS ? "the time of the row before is repeated"
                    : "time goes back by " + Figures.plain(lastS - time) + " s");
            return Double.NaN;
        }
        lastS = time;
        return time;
    }

    Optional<Instant> start() {
        return Optional.ofNullable(start);
    }

    private double seconds(double value) {
        if (Math.abs(value) >= MILLISECONDS_SINCE_1970) {
            throw new DateTimeException(Figures.plain(value) + " is too large for seconds; are these milliseconds since 1970?");
        }
        if (kind == null) {
            kind = Kind.SECONDS;
            startS = value;
        }
        return value - startS;
    }

    private double clock(String cell) {
        Instant instant;
        try {
            instant = OffsetDateTime.parse(cell.length() > 10 && cell.charAt(10) == ' ' ? cell.replaceFirst(" ", "T") : cell)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new DateTimeException("'" + SoakFaults.shown(cell)
                    + "' is neither a time with its zone such as 2026-03-01T08:00:00Z nor a number of seconds", e);
        }
        if (kind == null) {
            kind = Kind.CLOCK;
            start = instant;
        }
        return instant.getEpochSecond() - start.getEpochSecond() + (instant.getNano() - start.getNano()) * 1e-9;
    }

    private static String name(Kind kind) {
        return kind == Kind.CLOCK ? "a date" : "a number of seconds";
    }
}
