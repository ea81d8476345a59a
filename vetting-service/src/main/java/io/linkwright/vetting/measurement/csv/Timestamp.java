package io.linkwright.vetting.measurement.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * RFC 3339 times as microseconds since 1970, finer digits dropped. The usual shapes are read digit by digit, all others by
 * {@link OffsetDateTime#parse}, so that exactly what that takes is taken. Stateless.
 */
final class Timestamp {

    /** No time. */
    static final long NONE = Long.MIN_VALUE;

    private static final int SHORTEST = 20;
    private static final int[] DAYS_BEFORE = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365 };
    private static final long DAYS_BEFORE_1970 = 719_162;
    private static final long MICROS = 1_000_000;

    static long micros(char[] text, int length) {
        long fast = fast(text, length);
        if (fast != NONE) {
            return fast;
        }
        try {
            Instant time = OffsetDateTime.parse(new String(text, 0, length)).toInstant().truncatedTo(ChronoUnit.MICROS);
            return Math.addExact(Math.multiplyExact(time.getEpochSecond(), MICROS), time.getNano() / 1000);
        } catch (DateTimeException | ArithmeticException noTime) {
            return NONE;
        }
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }

    private static long fast(char[] text, int length) {
        if (length < SHORTEST || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':') {
            return NONE;
        }
        int century = two(text, 0);
        int yearOfCentury = two(text, 2);
        int month = two(text, 5);
        int day = two(text, 8);
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        if ((century | yearOfCentury | month | day | hour | minute | second) < 0 || century < 19 || month < 1 || month > 12
                || day < 1 || hour > 23 || minute > 59 || second > 59) {
            return NONE;
        }
        int year = century * 100 + yearOfCentury;
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (day > DAYS_BEFORE[month] - DAYS_BEFORE[month - 1] + (leap && month == 2 ? 1 : 0)) {
            return NONE;
        }
        int at = 19;
        long micros = 0;
        if (text[at] == '.') {
            int first = ++at;
            for (; at < length && text[at] >= '0' && text[at] <= '9'; at++) {
                micros = at - first < 6 ? micros * 10 + text[at] - '0' : micros;
            }
            int digits = at - first;
            if (digits < 1 || digits > 9) {
                return NONE;
            }
            for (; digits < 6; digits++) {
                micros *= 10;
            }
        }
        int offsetMinutes = offsetMinutes(text, at, length);
        if (offsetMinutes == Integer.MIN_VALUE) {
            return NONE;
        }
        int before = year - 1;
        long days = before * 365L + before / 4 - before / 100 + before / 400 + DAYS_BEFORE[month - 1]
                + (leap && month > 2 ? 1 : 0) + day - 1 - DAYS_BEFORE_1970;
        long seconds = ((days * 24 + hour) * 60 + minute - offsetMinutes) * 60 + second;
        return seconds < 0 ? NONE : seconds * MICROS + micros;
    }

    private static int offsetMinutes(char[] text, int at, int length) {
        if (at == length - 1 && text[at] == 'Z') {
            return 0;
        }
        if (at != length - 6 || text[at] != '+' && text[at] != '-' || text[at + 3] != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = two(text, at + 1);
        int minutes = two(text, at + 4);
        if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        return (text[at] == '-' ? -1 : 1) * (hours * 60 + minutes);
    }

    /** Negative where there are no two digits. */
    private static int two(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private Timestamp() {
    }
}
