package io.linkwright.optics.cmis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.linkwright.optics.cmis.audit.Audit;
import io.linkwright.optics.cmis.audit.ClaimsReader;
import io.linkwright.optics.cmis.audit.PartClaims;
import io.linkwright.optics.cmis.dump.DumpFormat;
import io.linkwright.optics.cmis.dump.DumpReader;
import io.linkwright.optics.cmis.synthesis.DumpWriter;
import io.linkwright.optics.cmis.synthesis.SampleModule;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the bytes are: a report, never an exception. The build tries a few hundred of each kind; {@code -Dcmis.tries=100000}
 * tries more.
 */
class AnyBytesTest {

    private static final int TRIES = Integer.getInteger("cmis.tries", 300);
    private static final PartClaims CLAIMS = new PartClaims("EX-800G-2XDR4-2", null, "EXAMPLE OPTICS", "OSFP", "FINNED", 8, 100,
            List.of("2x400GBASE-DR4-2", "8x100GBASE-FR1"), "MPO-12", 2, "APC", 16.0, "SMF", Map.of("OS2", 2000.0), "1310",
            List.of("ETHERNET", "INFINIBAND"), false, 1.0, 3.0);

    @Property(tries = 1)
    void randomBytesAreReported() {
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = new byte[random.nextInt(128 * 60)];
            random.nextBytes(bytes);
            report(bytes, DumpFormat.BINARY);
        }
    }

    @Property(tries = 1)
    void mutatedMemoriesAreReported() {
        Random random = new Random(2);
        SampleModule[] samples = SampleModule.values();
        byte[][] dumps = new byte[samples.length][];
        for (int i = 0; i < samples.length; i++) {
            dumps[i] = DumpWriter.binary(samples[i].memory());
        }
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = dumps[i % dumps.length].clone();
            mutate(bytes, random, 1 + random.nextInt(40), 256);
            report(Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length), null);
        }
    }

    @Property(tries = 1)
    void mutatedTextsAreReported() {
        Random random = new Random(3);
        byte[] sonic = DumpWriter.sonic(SampleModule.OSFP_800G_2XDR4_2.memory(), "Ethernet0").getBytes(ISO_8859_1);
        byte[] ethtool = DumpWriter.ethtool(SampleModule.QDD_400G_XDR4.memory()).getBytes(ISO_8859_1);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = (i % 2 == 0 ? sonic : ethtool).clone();
            mutate(bytes, random, 1 + random.nextInt(60), 128);
            report(Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1), i % 3 == 0 ? DumpFormat.SONIC : null);
        }
    }

    @Property(tries = 300)
    void linesOfAnyTextAreReported(@ForAll("lines") String text) {
        report(text.getBytes(ISO_8859_1), DumpFormat.ETHTOOL);
    }

    @Property(tries = 300)
    void claimsOfAnyTextAreReadOrRefused(@ForAll("claims") String text) {
        assertThat(ClaimsReader.read(text.getBytes(ISO_8859_1), null, false)).isNotNull();
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries
                .of("0x0000:", "0x0080:", "page", "page 0x", "bank 300", "page ffffh", "Upper page 10h", "Lower page 0h", " 18",
                        " 1", " zz", "|...|", "\n", "\n0x00ff:", "0xffffffff:", "00000080 ", "for port ", "for port X", "h",
                        "page 99999999999",
                        "Offset", "\u00ff", "\t")
                .list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> claims() {
        return Arbitraries
                .of("{", "}", "[", "]", "\"kind\":\"TRANSCEIVER\"", "\"partNumber\":\"A\"", ",", "\"maxPowerW\":", "1e999",
                        "null", "\"hostLanes\":\"x\"", "\"attributes\":{}", "\"connector\":{\"value\":\"9xMPO-12/APC\"}",
                        "\"reachM\":{\"OM9\":1}",
                        "\"host\":{\"value\":\"999x9999G-PAM4\"}", "\u00ff")
                .list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    private static void mutate(byte[] bytes, Random random, int times, int values) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(values);
        }
    }

    private static void report(byte[] bytes, DumpFormat format) {
        CmisReport report = CmisReport.of(DumpReader.read(bytes, format), CLAIMS);
        assertThat(report.findings()).hasSize(Audit.rules().size());
        assertThat(report.readings()).isNotNull();
        assertThat(CmisJson.of(report).toString()).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(report.dump().faults()).hasSizeLessThanOrEqualTo(100);
    }
}
