package io.linkwright.cli.cmis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.linkwright.optics.cmis.CmisReport;
import io.linkwright.optics.cmis.audit.PartClaims;
import io.linkwright.optics.cmis.dump.DumpReader;
import io.linkwright.optics.cmis.synthesis.DumpWriter;
import io.linkwright.optics.cmis.synthesis.SampleModule;

class CmisTextTest {

    @Test
    void tellsWhatItIsHowItRunsAndWhatItMeasures() {
        assertThat(bare(text(SampleModule.QDD_400G_XDR4, false))).contains(
                "EXAMPLE OPTICS EX-QDD-XDR4, serial number SYNTH0000002", "kind QSFP-DD, CMIS 4.0",
                "power 10.00 W at most, class 5", "reach 2000 m of OS2", "1 1 400GAUI-8 C2M 8 11h 400GBASE-DR4 4 1Ch",
                "Now: ready, 42.82 °C inside, 3.249 V", "1 activated 2.02 86.90 2.24 21.84 - -",
                "temperature -5.00 0 70.00 75.00 °C", "Audit, with nothing claimed of the part: PASS");
    }

    @Test
    void putsWhatStandsAgainstItFirst() {
        List<String> lines = bare(text(SampleModule.OSFP112_400G_SR4_TROUBLED, false));
        int audit = lines.indexOf("Audit, with nothing claimed of the part: BLOCK");
        assertThat(lines.get(audit + 1)).startsWith("- BLOCK frame-errors-are-ber");
        assertThat(lines.get(lines.size() - 1)).contains("rules hold; --reasons lists them");
        assertThat(bare(text(SampleModule.OSFP112_400G_SR4_TROUBLED, true)))
                .anyMatch(it -> it.startsWith("- holds: module-state"));
    }

    @ParameterizedTest
    @EnumSource
    void everySampleHasAReport(SampleModule sample) {
        assertThat(text(sample, true)).noneMatch(it -> it.contains("NaN") || it.contains("null"));
    }

    @Test
    void saysOnlyWhatIsWrongWithADumpThatHoldsNoModule() {
        CmisReport report = CmisReport.of(DumpReader.read("hello\n".getBytes(ISO_8859_1)), PartClaims.NONE);
        assertThat(CmisText.of(report, false)).containsExactly("", "What the dump could not be read for",
                "- line 1: \"hello\" is neither bytes nor the name of a page.");
    }

    private static List<String> text(SampleModule sample, boolean all) {
        return CmisText.of(CmisReport.of(DumpReader.read(DumpWriter.binary(sample.memory())), PartClaims.NONE), all).stream()
                .flatMap(String::lines).toList();
    }

    private static List<String> bare(List<String> lines) {
        return lines.stream().map(line -> line.strip().replaceAll("\\s+", " ")).toList();
    }
}
