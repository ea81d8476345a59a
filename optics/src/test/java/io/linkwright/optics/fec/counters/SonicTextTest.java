package io.linkwright.optics.fec.counters;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

class SonicTextTest {

    private static CounterReading read(String text) {
        return CounterText.read(text.getBytes(UTF_8));
    }

    @Test
    void readsTheHistogramOfOnePortWithPromptAndColons() {
        CounterReading reading = read("""
                admin@str:~$ show interfaces counters fec-histogram Ethernet16
                Symbol Errors Per Codeword  Codewords
                --------------------------  ---------
                BIN0:                       1000000
                BIN1:                       900000
                BIN2:                       1,234,567
                admin@str:~$
                """);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.format()).contains(CounterFormat.SONIC);
        assertThat(reading.ports()).singleElement().satisfies(port -> {
            assertThat(port.port()).isEqualTo("Ethernet16");
            assertThat(port.histogram().bins()).extracting(Bin::codewords).containsExactly(1_000_000L, 900_000L, 1_234_567L);
            assertThat(port.uncorrectable()).isEmpty();
        });
    }

    @Test
    void readsSeveralPortsOfOnePasteWithColoursAndWindowsLineEnds() {
        CounterReading reading = read(
                "\u001b[01;32madmin@leaf\u001b[00m:~$ show interface counters fec-histogram -i Ethernet0\r\n"
                        + "\u001b]0;title\u0007BIN0   10\r\nBIN1\u001b[K  2\r\n\r\nadmin@leaf:~$ show int c fec-histogram -n asic0 Ethernet8\r\n"
                        + "BIN0:20\r\nBIN1 : 3\r\nBIN16: 1\r\n");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ports()).extracting(PortCounters::port).containsExactly("Ethernet0", "Ethernet8");
        assertThat(reading.ports().get(1).histogram().codewords()).isEqualTo(23);
        assertThat(reading.ports().get(1).uncorrectable()).isEqualTo(OptionalLong.of(1));
    }

    @Test
    void portsWithoutANameAreNumbered() {
        assertThat(read("BIN0 5\nBIN1 1\nBIN0 6\nBIN1 0\n").ports()).extracting(PortCounters::port).containsExactly("port 1",
                "port 2");
    }

    @Test
    void takesTheNameFromAHeadingAsAGearboxPrintsIt() {
        assertThat(read(
                "Ethernet0 Line\nSymbol Errors Per Codeword    Codewords\n----  ----\nBIN0   12345\nBIN1 1\n\nEthernet0 System\n"
                        + "BIN0 12355\n")
                .ports()).extracting(PortCounters::port).containsExactly("Ethernet0 Line", "Ethernet0 System");
    }

    /** The layout of portstat -fh; the counts are those that sonic-utilities prints in its Command-Reference.md. */
    @Test
    void readsTheTableOfAllPorts() {
        CounterReading reading = read("""
                root@sonic:~# portstat -fh
                Last cached time was 2025-10-02T16:43:57.934081
                      IFACE           BIN0     BIN1    BIN2    BIN3
                -----------  -------------  -------  ------  ------
                  Ethernet0  4,374,661,575      340       1       0
                 Ethernet24  4,374,594,305   57,484     502       0
                root@sonic:~#
                """);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ports()).extracting(PortCounters::port).containsExactly("Ethernet0", "Ethernet24");
        assertThat(reading.ports().get(1).histogram().bins()).extracting(Bin::codewords).containsExactly(4_374_594_305L,
                57_484L,
                502L, 0L);
    }

    @Test
    void statisticsAndHistogramOfAPortBelongTogether() {
        CounterReading reading = read(
                """
                            IFACE    STATE    FEC_CORR    FEC_UNCORR    FEC_SYMBOL_ERR    FEC_PRE_BER    FLR(O)    FLR(P) (Accuracy)    FEC_MAX_T
                        ---------  -------  ----------  ------------  ----------------  -------------  --------  -------------------  -----------
                        Ethernet0        U         341             3               342       1.48e-11         0       7.81e-10 (89%)           2
                        Ethernet4      N/A         N/A           N/A               N/A            N/A       N/A                  N/A         N/A
                        $ show interfaces counters fec-histogram Ethernet0
                        BIN0 4374661575
                        BIN1 340
                        BIN2 1
                        """);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ports()).singleElement().satisfies(port -> {
            assertThat(port.uncorrectable()).hasValue(3);
            assertThat(port.correctedCodewords()).hasValue(341);
            assertThat(port.symbolErrors()).hasValue(342);
            assertThat(port.reportedPreFecBer()).hasValue(1.48e-11);
            assertThat(port.histogram().codewords()).isEqualTo(4_374_661_916L);
        });
    }

    @Test
    void readsWhatAWindowsShellSaved() {
        byte[] text = "\ufeffBIN0 7\r\nBIN1 2\r\n".getBytes(UTF_16LE);

        assertThat(CounterText.read(text).ports()).singleElement().extracting(port -> port.histogram().codewords())
                .isEqualTo(9L);
    }

    @Test
    void allFaultsAreNamedWithLineAndColumnAndTheOtherPortsRemain() {
        CounterReading reading = read("""
                show interfaces counters fec-histogram Ethernet0
                BIN0: 10
                BIN1: 1,23
                BIN2: -4
                BIN1x: 3
                BIN3:
                BIN2000: 1
                BIN14-17: 4
                show interfaces counters fec-histogram Ethernet4
                BIN0: 10
                BIN1: 99999999999999999999
                show interfaces counters fec-histogram Ethernet8
                BIN0: 10
                """);

        assertThat(reading.ports()).extracting(PortCounters::port).containsExactly("Ethernet8");
        assertThat(reading.faults()).extracting(Fault::line).containsExactly(3, 4, 5, 6, 7, 8, 11);
        assertThat(reading.faults().get(0))
                .hasToString("line 3, column 7: '1,23' is no count: a whole number from 0 to 2^63 - 1,"
                        + " with or without thousands separators, is expected");
    }

    @Test
    void aSecondHistogramOfAPortIsNoDelta() {
        CounterReading reading = read("""
                fec-histogram Ethernet0
                BIN0 10
                fec-histogram Ethernet0
                BIN0 20
                """);

        assertThat(reading.ports()).isEmpty();
        assertThat(reading.faults()).singleElement().asString().contains("line 4").contains("second histogram")
                .contains("two files");
    }

    @Test
    void aBinTwiceOrOverlappingIsAFault() {
        assertThat(read("BIN0 10\nBIN1 2\nBIN1 2\n").faults()).singleElement().asString().contains("twice");
        assertThat(read("BIN0 10\nBIN1-3 2\nBIN2-4 2\n").faults()).singleElement().asString().contains("overlaps bin 1-3");
        assertThat(read("BIN0 10\nBIN12-17 2\n").faults()).singleElement().asString().contains("mixes codewords");
    }

    @Test
    void aFaultNeverCarriesWhatATerminalWouldObey() {
        CounterReading reading = read("IFACE BIN0 BIN1\u0000\u0007\nEthernet0 1 2\n");

        assertThat(reading.faults()).singleElement().satisfies(fault -> assertThat(fault.message()).startsWith("BIN1??: "));
    }

    @Test
    void aRowWithACellTooFewIsAFault() {
        CounterReading reading = read("IFACE BIN0 BIN1\nEthernet0 1\nEthernet4 5 1\n");

        assertThat(reading.faults()).singleElement().hasToString("line 2: 'Ethernet0' has 2 cells under 3 columns");
        assertThat(reading.ports()).extracting(PortCounters::port).containsExactly("Ethernet4");
    }
}
