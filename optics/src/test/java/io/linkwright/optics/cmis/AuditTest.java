package io.linkwright.optics.cmis;

import static io.linkwright.optics.cmis.audit.Finding.Outcome.BLOCK;
import static io.linkwright.optics.cmis.audit.Finding.Outcome.NOT_JUDGED;
import static io.linkwright.optics.cmis.audit.Finding.Outcome.PASS;
import static io.linkwright.optics.cmis.audit.Finding.Outcome.REVIEW;
import static io.linkwright.optics.cmis.synthesis.SampleModule.OSFP112_400G_SR4_TROUBLED;
import static io.linkwright.optics.cmis.synthesis.SampleModule.OSFP_800G_2XDR4_2;
import static io.linkwright.optics.cmis.synthesis.SampleModule.OSFP_800G_DAC;
import static io.linkwright.optics.cmis.synthesis.SampleModule.QDD_400G_XDR4;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.linkwright.optics.cmis.Reading.Standing;
import io.linkwright.optics.cmis.audit.Audit;
import io.linkwright.optics.cmis.audit.Finding;
import io.linkwright.optics.cmis.audit.Finding.Outcome;
import io.linkwright.optics.cmis.audit.PartClaims;
import io.linkwright.optics.cmis.decode.ModuleDecoder;
import io.linkwright.optics.cmis.dump.DumpReader;
import io.linkwright.optics.cmis.memory.F16;
import io.linkwright.optics.cmis.synthesis.DumpWriter;
import io.linkwright.optics.cmis.synthesis.MemoryWriter;
import io.linkwright.optics.cmis.synthesis.SampleModule;

class AuditTest {

    private static final PartClaims TWIN = new PartClaims("EX-800G-2XDR4-2", null, "EXAMPLE OPTICS", "OSFP", "FINNED", 8, 100,
            List.of("2x400GBASE-DR4-2", "1x800GBASE-DR8-2", "8x100GBASE-FR1"), "MPO-12", 2, "APC", 16.0, "SMF",
            Map.of("OS2", 2000.0), "1310", List.of("ETHERNET"), false, null, null);
    private static final PartClaims XDR4 = new PartClaims("EX-QDD-XDR4", null, null, "QSFP-DD", null, 8, 50,
            List.of("1x400GBASE-DR4-2", "4x100GBASE-FR1"), "MPO-12", 1, "APC", 10.0, "SMF", Map.of("OS2", 2000.0),
            "1304.5-1317.5",
            List.of("ETHERNET"), false, null, null);
    private static final PartClaims SR4 = new PartClaims("EX-400G-SR4-FLT", null, null, "OSFP", "FLAT", 4, 100,
            List.of("1x400GBASE-SR4"), "MPO-12", 1, "APC", 9.0, "MMF", Map.of("OM4", 50.0), "850", List.of(), null, null, null);
    private static final PartClaims DAC = new PartClaims("EX-800G-CR8-2", null, null, "OSFP", "FINNED", 8, 100, List.of(),
            "NONE", 1,
            null, 0.25, "PASSIVE_COPPER", Map.of(), null, List.of(), null, 0.5, 2.0);

    /** A module made wrong in one way, and what the rule makes of it. */
    record Trap(String rule, Outcome outcome, SampleModule sample, PartClaims claims, Consumer<MemoryWriter> fault) {

        @Override
        public String toString() {
            return rule + " " + outcome;
        }
    }

    static Stream<Trap> traps() {
        return Stream.of(
                trap("memory-map", BLOCK, m -> m.lower().u8(0, 0x11)),
                trap("memory-map", REVIEW, m -> m.lower().u8(0, 0x80)),
                trap("identifier-copy", BLOCK, m -> m.page(0).u8(128, 0x18)),
                trap("page-checksums", BLOCK, m -> {
                    m.memory();
                    m.withoutChecksums().page(2).u8(128, 99);
                }),
                trap("flat-memory", BLOCK, m -> m.lower().u8(2, 0x80)),
                new Trap("pages-at-hand", NOT_JUDGED, QDD_400G_XDR4, XDR4, m -> m.page(1).u8(142, 0x60)),
                trap("module-state", REVIEW, m -> m.lower().u8(3, 1 << 1)),
                trap("module-state", BLOCK, m -> m.lower().u8(3, 5 << 1).u8(41, 1)),
                trap("module-flags", BLOCK, m -> m.lower().u8(8, 2)),
                trap("module-flags", REVIEW, m -> m.lower().u8(9, 4)),
                trap("module-flags", PASS, m -> m.lower().u8(8, 1)),
                trap("lane-flags", REVIEW, m -> m.page(0x11).u8(147, 1)),
                trap("data-path-state", REVIEW, m -> m.page(0x11).u8(128, 0x41)),
                trap("config-status", REVIEW, m -> m.page(0x11).u8(202, 0x31)),
                trap("part-number", BLOCK, m -> m.page(0).text(148, 16, "OTHER-PART")),
                trap("part-number", REVIEW, m -> m.page(0).text(148, 16, "EX800G2XDR4-2")),
                trap("part-number", REVIEW, m -> m.page(0).text(148, 16, "EX-800G-2XDR4-2B")),
                trap("part-number", REVIEW, m -> m.page(0).text(148, 16, "")),
                trap("vendor", REVIEW, m -> m.page(0).text(129, 16, "ANOTHER")),
                trap("serial-number", REVIEW, m -> m.page(0).text(166, 16, "")),
                trap("form-factor", BLOCK, m -> m.lower().u8(0, 0x18)),
                trap("top-style", BLOCK, m -> m.lower().u8(61, 0x12)),
                trap("top-style", REVIEW, m -> m.lower().u8(61, 0x02)),
                trap("polish", BLOCK, m -> m.lower().u8(61, 0x21)),
                trap("polish", REVIEW, m -> m.lower().u8(61, 0x20)),
                trap("connector", BLOCK, m -> m.page(0).u8(203, 0x07)),
                trap("connector", REVIEW, m -> m.page(0).u8(203, 0x0C)),
                trap("max-power-programmed", BLOCK, m -> m.page(0).u8(201, 0)),
                trap("max-power-programmed", BLOCK, m -> m.page(0).u8(201, 1)),
                new Trap("max-power-programmed", PASS, OSFP_800G_DAC, DAC, m -> m.page(0).u8(201, 1)),
                trap("max-power", BLOCK, m -> m.page(0).u8(201, 65)),
                trap("max-power", REVIEW, m -> m.page(0).u8(201, 51)),
                trap("max-power", PASS, m -> m.page(0).u8(201, 52)),
                new Trap("power-class", REVIEW, QDD_400G_XDR4, XDR4, m -> m.page(0).u8(201, 48)),
                new Trap("power-class", PASS, QDD_400G_XDR4, XDR4, m -> m.page(0).u8(201, 40)),
                trap("power-class", NOT_JUDGED, m -> m.page(0).u8(201, 48)),
                trap("media-type", BLOCK, m -> m.lower().u8(85, 1)),
                trap("media-technology", BLOCK, m -> m.page(0).u8(212, 0)),
                trap("media-technology", NOT_JUDGED, m -> m.page(0).u8(212, 8)),
                trap("reach", BLOCK, m -> m.page(1).u8(132, 5)),
                trap("reach", NOT_JUDGED, m -> m.page(1).u8(132, 0)),
                new Trap("reach", BLOCK, OSFP112_400G_SR4_TROUBLED, SR4, m -> m.page(1).u8(134, 15)),
                trap("wavelength", BLOCK, m -> m.page(1).u16(138, 850 * 20)),
                new Trap("wavelength", BLOCK, QDD_400G_XDR4, XDR4, m -> m.page(1).u16(138, 1318 * 20)),
                trap("wavelength", NOT_JUDGED, m -> m.page(1).u16(138, 0)),
                new Trap("cable-length", BLOCK, OSFP_800G_DAC, DAC, m -> m.page(0).u8(202, 1 << 6 | 3)),
                new Trap("cable-length", REVIEW, OSFP_800G_DAC, DAC, m -> m.page(0).u8(202, 0)),
                new Trap("copper-attenuation", REVIEW, OSFP_800G_DAC, DAC, m -> m.page(0).raw(204, 0, 0, 0, 0, 0)),
                trap("application-codes", REVIEW, m -> m.application(4, 0x52, 0x93, 8, 8, 1, 1)),
                trap("application-lanes", REVIEW, m -> m.application(3, 0x4C, 0x15, 2, 1, 0x55, 0x55)),
                new Trap("host-lanes", BLOCK, QDD_400G_XDR4, claims("1x400GBASE-DR4-2", 4, 100), m -> {
                }),
                new Trap("media-code", REVIEW, QDD_400G_XDR4, XDR4, m -> {
                }),
                trap("media-code", BLOCK, m -> m.application(1, 0x50, 0x1D, 4, 4, 0x11, 0x11)),
                trap("media-code", BLOCK, m -> m.application(1, 0x50, 0x55, 4, 4, 0x01, 0x01)),
                new Trap("media-code", NOT_JUDGED, OSFP_800G_2XDR4_2, claims("4x200GBASE-DR2", 8, 100), m -> {
                }),
                trap("breakouts", REVIEW, m -> m.application(2, 0x4C, 0x15, 1, 1, 0xff, 0xff)),
                trap("linear-interface", BLOCK, m -> m.application(4, 0x23, 0x92, 8, 8, 1, 1)),
                new Trap("linear-interface", REVIEW, OSFP_800G_2XDR4_2, linear(), m -> {
                }),
                new Trap("linear-interface", PASS, OSFP_800G_2XDR4_2, linear(), m -> m.application(4, 0x23, 0x92, 8, 8, 1, 1)),
                trap("protocol", BLOCK, m -> m.application(1, 0x32, 0x55, 4, 4, 0x11, 0x11).lower().u8(90, 0xff)),
                trap("threshold-order", BLOCK, m -> m.page(2).u16(128, 60 * 256)),
                trap("threshold-order", REVIEW, m -> m.page(2).raw(192, 0, 0, 0, 0, 0, 0, 0, 0)),
                trap("temperature-thresholds", REVIEW, m -> m.page(2).u16(128, 110 * 256)),
                trap("temperature", BLOCK, m -> m.lower().u16(14, 75 * 256)),
                trap("temperature", REVIEW, m -> m.lower().u16(14, 70 * 256)),
                trap("temperature", PASS, m -> m.lower().u16(14, 70 * 256 - 1)),
                trap("temperature", REVIEW, m -> m.lower().u16(14, 0x8000)),
                trap("temperature", NOT_JUDGED, m -> m.lower().u16(14, 0)),
                trap("supply-voltage", BLOCK, m -> m.lower().u16(16, 36_500)),
                trap("tx-power", BLOCK, m -> m.page(0x11).u16(154, 0)),
                trap("tx-power", BLOCK, m -> m.page(0x11).u16(154, 1)),
                trap("tx-power", REVIEW, m -> m.page(0x11).u16(154, 26_000)),
                trap("rx-power", REVIEW, m -> m.page(0x11).u16(186, 0)),
                trap("rx-power", BLOCK, m -> m.page(0x11).u16(186, 500)),
                trap("bias", BLOCK, m -> m.page(0x11).u16(170, 33_000)),
                trap("bias-multiplier", REVIEW, m -> m.page(1).u8(160, 3 << 3 | 7)),
                new Trap("bias-multiplier", REVIEW, OSFP112_400G_SR4_TROUBLED, SR4, m -> m.page(1).u8(160, 2 << 3 | 7)),
                trap("pre-fec-ber", BLOCK, m -> m.observable(3, 15, 1, 2, 0x9141)),
                new Trap("frame-errors-are-ber", BLOCK, OSFP112_400G_SR4_TROUBLED, SR4, m -> {
                }),
                trap("frame-errors-are-ber", PASS, m -> m.observable(5, 23, 1, 3, F16.encode(3))),
                trap("snr", NOT_JUDGED, m -> m.page(0x14).u8(128, 6)),
                trap("vdm-flags", REVIEW, m -> m.page(0x2C).u8(128, 1)),
                trap("latency", NOT_JUDGED, m -> m.page(0x15).raw(224, new int[32])),
                trap("laser-lock", BLOCK, m -> m.page(0x12).u32(168, 193_100_000L).u8(222, 1)));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void everyTrapIsSeen(Trap trap) {
        MemoryWriter writer = trap.sample().writer();
        trap.fault().accept(writer);
        Finding finding = Audit.of(ModuleDecoder.decode(writer.memory()), trap.claims()).stream()
                .filter(it -> it.code().equals(trap.rule())).findFirst().orElseThrow();
        assertThat(finding.outcome()).as(finding.text()).isEqualTo(trap.outcome());
    }

    @Test
    void everyRuleHasATrap() {
        Set<String> tried = traps().map(Trap::rule).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried).containsExactlyElementsOf(new TreeSet<>(Audit.rules()));
    }

    @Test
    void aModuleAsOrderedPassesEveryRuleThatCanJudge() {
        CmisReport report = report(OSFP_800G_2XDR4_2, TWIN);
        assertThat(report.findings()).filteredOn(it -> it.outcome() == REVIEW || it.outcome() == BLOCK).isEmpty();
        assertThat(report.findings(NOT_JUDGED)).extracting(Finding::code).containsExactlyInAnyOrder("power-class",
                "cable-length",
                "copper-attenuation", "snr", "laser-lock");
        assertThat(report.verdict()).isEqualTo(PASS);
    }

    @Test
    void copperIsNotBlamedForWhatItDoesNotHave() {
        CmisReport report = report(OSFP_800G_DAC, DAC);
        assertThat(report.findings()).filteredOn(it -> it.outcome() == REVIEW || it.outcome() == BLOCK).isEmpty();
        assertThat(report.findings(NOT_JUDGED)).extracting(Finding::text).anyMatch(it -> it.startsWith("Flat memory"));
    }

    @Test
    void aPartForTwoKilometresUnderTheCodeForHalfOfOneIsReviewedAndItsLengthPasses() {
        CmisReport report = report(QDD_400G_XDR4, XDR4);
        assertThat(text(report, "media-code")).contains("400GBASE-DR4-2").contains("400GBASE-DR4 (1Ch)")
                .contains("How far it goes the code does not say");
        assertThat(report.findings(PASS)).extracting(Finding::code).contains("reach", "host-lanes", "breakouts");
    }

    /**
     * C(544,16) x (7.42e-7)^16 is 1.9e-68, and for 8.16e-8 8.69e-68, in exact arithmetic; that frames cannot be lost at 7.4e-8
     * stands on it.
     */
    @Test
    void frameErrorsThatAreBitErrorRatiosAreToldWithWhatTheyShouldBe() {
        CmisReport report = report(OSFP112_400G_SR4_TROUBLED, SR4);
        assertThat(text(report, "frame-errors-are-ber")).contains("BER 8.16e-08, frame errors 7.40e-08").contains("8.69e-68");
        assertThat(report.readings()).filteredOn(it -> it.criterion().equals("preFecBer")).isNotEmpty()
                .allMatch(it -> it.standing() == Standing.INDICATION);
    }

    @Test
    void onlyCountedBitErrorsAreMeasurements() {
        List<Reading> readings = report(OSFP_800G_2XDR4_2, TWIN).readings();
        assertThat(readings).filteredOn(it -> it.standing() == Standing.MEASUREMENT).extracting(Reading::criterion)
                .containsOnly("preFecBer").hasSize(8);
        assertThat(readings).filteredOn(it -> it.standing() == Standing.INDICATION).extracting(Reading::criterion)
                .contains("averagePowerDbm", "caseTemperatureC", "powerW", "wavelengthNm");
    }

    @Test
    void withoutClaimsNothingIsComparedAndTheMemoryIsStillJudged() {
        CmisReport report = report(OSFP112_400G_SR4_TROUBLED, PartClaims.NONE);
        assertThat(report.findings(BLOCK)).extracting(Finding::code).containsExactly("frame-errors-are-ber");
        assertThat(text(report, "part-number")).contains("EX-400G-SR4-FLT");
    }

    private static String text(CmisReport report, String code) {
        return report.findings().stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow().text();
    }

    private static CmisReport report(SampleModule sample, PartClaims claims) {
        return CmisReport.of(DumpReader.read(DumpWriter.binary(sample.memory())), claims);
    }

    private static Trap trap(String rule, Outcome outcome, Consumer<MemoryWriter> fault) {
        return new Trap(rule, outcome, OSFP_800G_2XDR4_2, TWIN, fault);
    }

    private static PartClaims claims(String application, int lanes, int gbps) {
        return new PartClaims("X", null, null, null, null, lanes, gbps, List.of(application), null, null, null, null, null,
                null, null,
                null, null, null, null);
    }

    private static PartClaims linear() {
        return new PartClaims("X", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                true, null,
                null);
    }
}
