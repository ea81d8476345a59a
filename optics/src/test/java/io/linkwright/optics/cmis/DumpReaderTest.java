package io.linkwright.optics.cmis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.linkwright.optics.cmis.dump.Dump;
import io.linkwright.optics.cmis.dump.DumpFault;
import io.linkwright.optics.cmis.dump.DumpFormat;
import io.linkwright.optics.cmis.dump.DumpReader;
import io.linkwright.optics.cmis.memory.ModuleMemory;
import io.linkwright.optics.cmis.memory.PageAddress;
import io.linkwright.optics.cmis.synthesis.DumpWriter;
import io.linkwright.optics.cmis.synthesis.SampleModule;

class DumpReaderTest {

    private static final String HEX_LINE = "18 40 80 07 00 00 00 00 00 00 00 00 00 00 2a d1";

    @ParameterizedTest
    @EnumSource
    void everyFormatGivesTheSameMemory(SampleModule sample) {
        ModuleMemory memory = sample.memory();
        Dump binary = DumpReader.read(DumpWriter.binary(memory));
        Dump ethtool = read(DumpWriter.ethtool(memory));
        Dump sonic = read(DumpWriter.sonic(memory, "Ethernet0"));
        assertThat(binary.format()).isEqualTo(DumpFormat.BINARY);
        assertThat(ethtool.format()).isEqualTo(DumpFormat.ETHTOOL);
        assertThat(sonic.format()).isEqualTo(DumpFormat.SONIC);
        assertThat(sonic.port()).isEqualTo("Ethernet0");
        for (Dump dump : new Dump[] { binary, ethtool, sonic }) {
            assertThat(dump.faults()).isEmpty();
            assertSame(dump.memory(), memory);
        }
    }

    @Test
    void banksAreToldApartInText() {
        ModuleMemory memory = SampleModule.OSFP_800G_2XDR4_2.memory();
        ModuleMemory more = memory.with(new PageAddress(1, 0x11), memory.page(0x10));
        assertSame(read(DumpWriter.ethtool(more)).memory(), more);
        assertSame(read(DumpWriter.sonic(more, "Ethernet8")).memory(), more);
    }

    @Test
    void oneLineOfEthtoolIsReadByteByByte() {
        Dump dump = read("Offset\t\tValues\n------\t\t------\n0x0000:\t\t" + HEX_LINE + " \n");
        assertThat(dump.memory().lower()).isNull();
        assertThat(dump.faults()).extracting(DumpFault::code).containsExactly("incomplete-page");
        assertThat(dump.faults().get(0).text()).contains("lacks 112 of its 128 bytes").contains("address 16");
    }

    @Test
    void linesEndingInCarriageReturnsAreReadToo() {
        String text = DumpWriter.ethtool(SampleModule.OSFP_800G_DAC.memory()).replace("\n", "\r\n");
        assertThat(read(text).faults()).isEmpty();
    }

    @Test
    void pagesWrittenInDecimalAreDecimal() {
        String text = DumpWriter.ethtool(SampleModule.OSFP_800G_2XDR4_2.memory()).replace("page 0x10 ", "page 16 ");
        assertThat(read(text).memory().page(0x10)).isNotNull();
    }

    /** As routers print pages: no colon, or the word Address, and headings without the number of the lower page. */
    @Test
    void shortOffsetsAndOtherHeadingsAreRead() {
        String text = DumpWriter.sonic(SampleModule.OSFP_800G_2XDR4_2.memory(), "x").replace("EEPROM hexdump for port x\n", "")
                .replaceAll("\\|.*\\|", "").replaceAll("000000([0-9a-f]{2})", "0x$1 ").replace("Lower page 0h",
                        "  QSFP-DD Lower Page      :\n  Addr   0    1    2\n  ----  ----");
        assertSame(read(text).memory(), SampleModule.OSFP_800G_2XDR4_2.memory());
        assertThat(read(text).faults()).isEmpty();
        assertSame(read(text.replaceAll("0x([0-9a-f]{2}) ", "Address 0x$1:")).memory(),
                SampleModule.OSFP_800G_2XDR4_2.memory());
    }

    @Test
    void anOffsetBeyond255CountsOnThroughThePages() {
        ModuleMemory memory = SampleModule.OSFP_800G_DAC.memory();
        byte[] bytes = Arrays.copyOf(DumpWriter.binary(memory), 512);
        Arrays.fill(bytes, 256, 512, (byte) 3);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bytes.length; at += 16) {
            text.append(String.format("0x%04x:", at));
            for (int i = 0; i < 16; i++) {
                text.append(String.format(" %02x", bytes[at + i]));
            }
            text.append('\n');
        }
        assertThat(read(text.toString()).memory().page(2).u8(255)).isEqualTo(3);
    }

    @Test
    void aPageGivenTwiceWithOtherBytesIsAFaultWithItsLine() {
        String text = DumpWriter.ethtool(SampleModule.OSFP_800G_2XDR4_2.memory()).replaceAll("# ethtool.*\n", "");
        Dump dump = read(text);
        assertThat(dump.faults()).isNotEmpty().first().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("contradiction");
            assertThat(fault.line()).isEqualTo(23);
            assertThat(fault.text()).contains("page 00h").contains("page 0x11");
        });
        assertThat(dump.memory().page(0).text(148, 16)).isEqualTo("EX-800G-2XDR4-2");
    }

    @Test
    void theSamePageTwiceWithTheSameBytesIsNoFault() {
        String text = DumpWriter.sonic(SampleModule.OSFP_800G_DAC.memory(), "Ethernet0");
        assertThat(read(text + text).faults()).isEmpty();
    }

    @Test
    void aSecondModuleIsNotMixedIn() {
        String text = DumpWriter.sonic(SampleModule.OSFP_800G_DAC.memory(), "Ethernet0")
                + DumpWriter.sonic(SampleModule.OSFP_800G_2XDR4_2.memory(), "Ethernet8");
        Dump dump = read(text);
        assertThat(dump.port()).isEqualTo("Ethernet0");
        assertThat(dump.memory().page(0).text(148, 16)).isEqualTo("EX-800G-CR8-2");
        assertThat(dump.faults()).extracting(DumpFault::code).containsExactly("another-module");
    }

    @Test
    void whatIsNoByteIsAFaultAtItsPlace() {
        String text = DumpWriter.ethtool(SampleModule.OSFP_800G_DAC.memory()).replaceFirst("19 50 80", "19 zz 80");
        assertThat(read(text).faults().get(0)).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("no-byte");
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.offset()).isEqualTo(1);
        });
    }

    @Test
    void aPageThatRepeatsPage00hIsLeftOut() {
        ModuleMemory memory = SampleModule.OSFP_800G_2XDR4_2.memory();
        Dump dump = DumpReader.read(DumpWriter.binary(memory.with(new PageAddress(0, 0x12), memory.page(0))));
        assertThat(dump.memory().page(0x12)).isNull();
        assertThat(dump.faults()).extracting(DumpFault::code).containsExactly("page-00h-again");
    }

    @Test
    void whatIsLeftOfACutBinaryDumpIsReadAndTheCutNamed() {
        byte[] bytes = DumpWriter.binary(SampleModule.OSFP_800G_2XDR4_2.memory());
        Dump dump = DumpReader.read(Arrays.copyOf(bytes, 300));
        assertThat(dump.memory().page(0)).isNotNull();
        assertThat(dump.memory().page(1)).isNull();
        assertThat(dump.faults()).containsExactly(new DumpFault("cut-off", 0, 256,
                "The last 44 bytes are no whole page of 128; they are not read."));
    }

    @Test
    void tooLongDumpsAreRefused() {
        assertThat(DumpReader.read(new byte[DumpReader.MOST_BYTES + 1]).faults()).extracting(DumpFault::code)
                .containsExactly("too-long");
        assertThat(DumpReader.read(new byte[50_000]).faults()).extracting(DumpFault::code).containsExactly("too-long");
    }

    @Test
    void nothingIsAFault() {
        assertThat(DumpReader.read(new byte[0]).faultCount()).isOne();
        assertThat(read("\n\n").faults()).extracting(DumpFault::code).containsExactly("empty");
        assertThat(read("\n\n").usable()).isFalse();
    }

    @Test
    void onlyAHundredFaultsAreListed() {
        Dump dump = read("what is this\n".repeat(1000));
        assertThat(dump.faults()).hasSize(100);
        assertThat(dump.faultCount()).isEqualTo(1000);
    }

    private static Dump read(String text) {
        return DumpReader.read(text.getBytes(ISO_8859_1));
    }

    private static void assertSame(ModuleMemory read, ModuleMemory written) {
        assertThat(read.lower().bytes()).isEqualTo(written.lower().bytes());
        assertThat(read.pages()).isEqualTo(written.pages());
        written.pages().forEach(page -> assertThat(read.page(page.bank(), page.page()).bytes())
                .isEqualTo(written.page(page.bank(), page.page()).bytes()));
    }
}
