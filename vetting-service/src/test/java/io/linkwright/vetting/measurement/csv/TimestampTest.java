package io.linkwright.vetting.measurement.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The oracle is {@link OffsetDateTime#parse}. */
class TimestampTest {

    @Property(tries = 20_000)
    void every_time_is_read_as_the_jdk_reads_it(@ForAll @LongRange(min = -2_208_988_800L, max = 4_102_444_800L) long second,
            @ForAll @IntRange(min = 0, max = 999_999_999) int nano,
            @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int offsetMinutes) {
        String text = Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.ofTotalSeconds(offsetMinutes * 60)).toString();
        assertThat(micros(text)).as(text).isEqualTo(expected(text));
    }

    @Property(tries = 20_000)
    void one_changed_character_is_read_as_the_jdk_reads_it(@ForAll @IntRange(min = 0, max = 25) int place,
            @ForAll char character, @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second) {
        StringBuilder text = new StringBuilder(Instant.ofEpochSecond(second).plusNanos(123_456_000).toString());
        text.setCharAt(place, character);
        assertThat(micros(text.toString())).as(text.toString()).isEqualTo(expected(text.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2024-02-29T00:00:00Z", "2023-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2000-02-29T23:59:59.9Z",
            "2026-03-02T08:00:00z", "2026-03-02t08:00:00Z", "2026-03-02T08:00Z", "2026-03-02T08:00:00", "2026-03-02",
            "2026-03-02T08:00:00.Z", "2026-03-02T08:00:60Z", "2026-03-02T24:00:00Z", "2026-13-02T08:00:00Z",
            "2026-00-02T08:00:00Z", "2026-01-00T08:00:00Z", "2026-03-02T08:00:00+1:00", "2026-03-02T08:00:00+18:01",
            "2026-03-02T08:00:00+05:30:15", "2026-03-02T08:00:00.1234567891Z", "-2026-03-02T08:00:00Z",
            "+999999999-12-31T23:59:59Z", "yesterday", "" })
    void what_is_and_what_is_no_time_is_decided_as_the_jdk_does(String text) {
        assertThat(micros(text)).isEqualTo(expected(text));
    }

    private static long expected(String text) {
        try {
            Instant time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000), time.getNano() / 1000);
        } catch (DateTimeException | ArithmeticException noTime) {
            return Timestamp.NONE;
        }
    }

    private static long micros(String text) {
        return Timestamp.micros(text.toCharArray(), text.length());
    }
}
