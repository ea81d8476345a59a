package io.linkwright.optics.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SoakReaderTest {

    private static final String SOUND = """
            # a comment
            time,moduleTemperatureC,powerW,biasMa.1,biasMa.2,txPowerMw.1,preFecBer,uncorrectableCodewords,linkState,note
            2026-03-02T08:00:00Z,50.5,8.4,78,79,1,1e-9,7,up,"begins, here"
            2026-03-02T09:00:10+01:00,51,,78.1,79.5,2,,7,up,

            2026-03-02 08:00:20.5Z,52,8.5,78.2,79.6,0.5,2e-9,9,down,
            """;

    private static SoakReading read(String text) {
        return SoakReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static SoakRun run(String text) {
        return ((SoakReading.Read) read(text)).run();
    }

    private static List<String> faults(String text) {
        return ((SoakReading.Refused) read(text)).faults().stream().map(SoakFault::text).toList();
    }

    private static String onlyFault(String text) {
        List<String> faults = faults(text);
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    @Test
    void sound_record_is_read_with_its_units() {
        SoakRun run = run(SOUND);

        assertThat(run.timesS()).containsExactly(0, 10, 20.5);
        assertThat(run.start()).contains(java.time.Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(run.values(Quantity.MODULE_TEMPERATURE).orElseThrow()).containsExactly(50.5, 51, 52);
        assertThat(run.values(Quantity.POWER).orElseThrow()).containsExactly(8.4, Double.NaN, 8.5);
        assertThat(run.channels(Quantity.BIAS)).containsExactly(new Channel(Quantity.BIAS, 1), new Channel(Quantity.BIAS, 2));
        double[] dbm = run.values(new Channel(Quantity.TX_POWER, 1)).orElseThrow();
        assertThat(dbm[0]).isZero();
        assertThat(dbm[1]).isCloseTo(3.0103, within(1e-4));
        assertThat(run.link().uncorrectableCodewords()).isEqualTo(2);
        assertThat(run.values(Quantity.PRE_FEC_BER).orElseThrow()[2]).as("link is down").isNaN();
        assertThat(run.extremes(new Channel(Quantity.MODULE_TEMPERATURE, 0)).orElseThrow().max()).isEqualTo(52);
    }

    @Test
    void byte_order_mark_carriage_returns_and_seconds_are_fine() {
        SoakRun run = run("\uFEFFtime,powerW\r\n100.5,8\r\n110.5,8.1\r\n");

        assertThat(run.timesS()).containsExactly(0, 10);
        assertThat(run.start()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "moduleTemperatureC|323.15|in K it would be 50.0 °C",
            "moduleTemperatureC|140|in °F it would be 60.0 °C",
            "powerW|8400|in mW it would be 8.4 W",
            "biasMa.1|78000|in µA it would be 78 mA",
            "txPowerDbm|1000|in µW it would be 0.00 dBm",
            "txPowerMw|-2.1|this looks like dBm",
            "rxPowerMw.2|1500|in µW it would be 1.5 mW",
            "preFecBer|-8.5|this looks like its logarithm",
            "preFecBer|0.7|outside 0 to 0.5",
            "powerW|NaN|is no reading",
            "powerW|-inf|is no reading",
            "powerW|Infinity|is no reading",
            "powerW|'8,4'|decimal comma",
            "powerW|0x1p3|is not a number",
            "powerW|8.4W|is not a number",
            "powerW|8d|is not a number",
            "powerW|1e99999|is not a number",
            "powerW|1e999|infinite lies outside",
            "powerW|.|is not a number",
            "powerW|1.2.3|is not a number",
            "uncorrectableCodewords|-1|is not a whole number",
            "uncorrectableCodewords|1.0|is not a whole number",
            "uncorrectableCodewords|18446744073709551616|is not a whole number",
            "linkState|flapping|is neither up nor down" })
    void bad_cell_is_told_with_its_place_and_what_it_may_be(String column, String cell, String message) {
        String quoted = cell.contains(",") ? '"' + cell + '"' : cell;
        String fault = onlyFault("time," + column + "\n0,\n10," + quoted + "\n20,\n");

        assertThat(fault).startsWith("line 3, column 2 (" + column + "): ").contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "inletTemperatureC|77|in °F it would be 25.0 °C",
            "moduleTemperatureC|122|in °F it would be 50.0 °C",
            "biasMa.3|0.078|in A it would be 78 mA" })
    void whole_column_in_another_unit_is_found_though_each_value_is_possible(String column, String cell, String message) {
        assertThat(onlyFault("time," + column + "\n0," + cell + "\n10," + cell + "\n")).contains("(" + column + ")")
                .contains(message);
    }

    @Test
    void powers_that_may_be_milliwatts_are_remarked_upon() {
        assertThat(run("time,txPowerDbm.1\n0,1.2\n10,1.3\n").remarks()).singleElement().asString()
                .contains("txPowerDbm is never negative (1.2 to 1.3)").contains("0.79 to 1.14 dBm");
        assertThat(run("time,txPowerDbm.1\n0,-1.2\n10,1.3\n").remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "20|10|time goes back by 10 s",
            "20|20|is repeated",
            "20|2026-03-02T08:00:00Z|is a date, but the first row has a number of seconds",
            "2026-03-02T08:00:00Z|30|is a number of seconds, but the first row has a date",
            "2026-03-02T08:00:00Z|2026-03-02T07:59:59Z|time goes back by 1 s",
            "2026-03-02T08:00:00Z|2026-03-02T08:00:01|is neither a time with its zone",
            "0|''|the time is missing",
            "0|1764300000000|milliseconds since 1970" })
    void bad_time_is_told(String first, String second, String message) {
        assertThat(onlyFault("time,powerW\n" + first + ",8\n" + second + ",8\n")).startsWith("line 3, column 1 (time): ")
                .contains(message);
    }

    @Test
    void every_fault_of_a_record_is_told_at_once() {
        assertThat(faults("time,powerW,linkState\n0,x,up\n10,8\n5,9,up\n20,70,sideways\n15,8,up\n")).hasSize(5);
    }

    @Test
    void header_faults_are_told_together() {
        List<String> faults = faults("powerW,temperature,biasMa.17,powerW,power,snrDb.0,linkState.1,txPowerDbm,txPowerMw\n1\n");

        assertThat(faults).hasSize(8);
        assertThat(faults.get(0)).contains("column 2 (temperature)").contains("known are time, moduleTemperatureC");
        assertThat(faults.get(1)).contains("column 3 (biasMa.17)").contains("biasMa");
        assertThat(faults.get(2)).contains("column 4").contains("already a column for powerW");
        assertThat(faults.get(3)).contains("did you mean powerW");
        assertThat(faults.get(6)).contains("already a column for txPowerDbm");
        assertThat(faults.get(7)).contains("no column 'time'");
    }

    @Test
    void records_that_are_no_run_are_refused() {
        assertThat(onlyFault("")).contains("empty");
        assertThat(onlyFault("# only a comment\n")).contains("empty");
        assertThat(onlyFault("time\n0\n10\n")).contains("no column with readings");
        assertThat(onlyFault("time,powerW\n")).contains("2 rows or more");
        assertThat(onlyFault("time,powerW\n0,8\n")).contains("2 rows or more");
        assertThat(onlyFault("time,powerW\n0,\"8\n10,8\n")).contains("a quote seems to be left open");
        assertThat(onlyFault("time,powerW\n0,\"8\"8\n10,8\n")).contains("not CSV");
        assertThat(onlyFault("time,powerW\n0,8\n10," + "8".repeat(200_000) + "\n")).contains("not CSV");
        assertThat(onlyFault("time" + ",x".repeat(400))).contains("at most 256 columns");
    }

    @Test
    void hundred_faults_are_listed_and_all_are_counted() {
        StringBuilder text = new StringBuilder("time,powerW\n");
        for (int i = 0; i < 5000; i++) {
            text.append(i).append(",bad\n");
        }
        SoakReading.Refused refused = (SoakReading.Refused) read(text.toString());

        assertThat(refused.faults()).hasSize(100);
        assertThat(refused.count()).isEqualTo(5000);
    }

    @Test
    void gaps_are_found_against_the_usual_interval() {
        StringBuilder text = new StringBuilder("time,powerW\n");
        for (int i = 0; i < 100; i++) {
            text.append(i * 10 + (i >= 50 ? 300 : 0)).append(",8\n");
        }
        SoakRun run = run(text.toString());

        assertThat(run.usualIntervalS()).isEqualTo(10);
        assertThat(run.gaps()).containsExactly(new Gap(490, 800));
    }

    /** Rows as a stream that holds none of them. */
    private static InputStream endless(long rows) {
        return new InputStream() {
            private byte[] line = "time,powerW,moduleTemperatureC,uncorrectableCodewords,linkState\n"
                    .getBytes(StandardCharsets.UTF_8);
            private int at;
            private long row;

            @Override
            public int read() {
                if (at == line.length) {
                    if (row == rows) {
                        return -1;
                    }
                    double temperature = row == rows / 3 ? 99 : 50 + row % 7;
                    line = (row + "," + (8 + row % 2) + "," + temperature + "," + (row > 1000 ? 5 : 0) + ","
                            + (row % 100_000 == 99_999 ? "down" : "up") + "\n").getBytes(StandardCharsets.UTF_8);
                    at = 0;
                    row++;
                }
                return line[at++];
            }
        };
    }

    @Test
    void very_long_record_is_averaged_within_its_bound_and_loses_no_event() {
        SoakRun run = ((SoakReading.Read) SoakReader.read(endless(1_000_000), 30_000)).run();

        assertThat(run.rowsRead()).isEqualTo(1_000_000);
        assertThat(run.samples()).isLessThanOrEqualTo(10_000).isGreaterThan(4000);
        assertThat(run.rowsPerSample()).isEqualTo(128);
        assertThat(Arrays.stream(run.values(Quantity.POWER).orElseThrow()).average().orElseThrow())
                .isCloseTo(8.5, within(1e-3));
        assertThat(run.timesS()[0]).isEqualTo(63.5);
        assertThat(run.extremes(new Channel(Quantity.MODULE_TEMPERATURE, 0)).orElseThrow().max()).isEqualTo(99);
        assertThat(run.link().flaps()).isEqualTo(9);
        assertThat(run.link().outages()).as("the last row is down").isEqualTo(1);
        assertThat(run.link().uncorrectableCodewords()).isEqualTo(5);
    }

    @Test
    void stream_that_breaks_off_is_a_fault_and_no_exception() {
        InputStream broken = new InputStream() {
            private final InputStream begin = new ByteArrayInputStream("time,powerW\n0,8\n".getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int next = begin.read();
                if (next < 0) {
                    throw new IOException("medium gone");
                }
                return next;
            }
        };

        SoakReading.Refused refused = (SoakReading.Refused) SoakReader.read(broken);

        assertThat(refused.faults()).extracting(SoakFault::message)
                .anyMatch(message -> message.contains("cannot be read any further"));
    }

    @Property(tries = 600)
    void any_bytes_are_answered(@ForAll byte[] bytes) {
        assertThat(SoakReader.read(new ByteArrayInputStream(bytes))).isInstanceOf(SoakReading.class);
    }

    @Property(tries = 1500)
    void mutated_and_truncated_records_are_answered_and_what_is_read_can_be_judged(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        byte[] alphabet = "0123456789.,-+eE\"\n\r#:TZ ".getBytes(StandardCharsets.US_ASCII);
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? alphabet[random.nextInt(alphabet.length)]
                    : (byte) random.nextInt(256);
        }
        int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);

        SoakReading reading = SoakReader.read(new ByteArrayInputStream(bytes, 0, length));

        if (reading instanceof SoakReading.Read read) {
            assertThat(SoakResult.of(read.run(), SoakSettings.usual()).verdict()).isNotNull();
        } else {
            assertThat(((SoakReading.Refused) reading).faults()).isNotEmpty();
        }
    }
}
