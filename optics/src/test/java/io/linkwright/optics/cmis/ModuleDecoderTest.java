package io.linkwright.optics.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.cmis.decode.Administration;
import io.linkwright.optics.cmis.decode.Advertisement;
import io.linkwright.optics.cmis.decode.Application;
import io.linkwright.optics.cmis.decode.CmisModule;
import io.linkwright.optics.cmis.decode.LaneState;
import io.linkwright.optics.cmis.decode.ModuleDecoder;
import io.linkwright.optics.cmis.memory.ModuleMemory;
import io.linkwright.optics.cmis.synthesis.MemoryWriter;
import io.linkwright.optics.cmis.synthesis.SampleModule;
import io.linkwright.optics.cmis.vdm.VdmObservable;

/** Bytes are written as the specification numbers them; values are worked out by hand from its steps. */
class ModuleDecoderTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void lowerMemoryHasTheWorkedValuesOfAModuleInService() {
        MemoryWriter writer = new MemoryWriter();
        writer.lower().raw(0, 0x18, 0x40, 0x00, 0x07).raw(14, 0x2A, 0xD1, 0x7E, 0xEB).u8(85, 2)
                .raw(86, 0x11, 0x1C, 0x84, 0x01, 0x0D, 0x15, 0x21, 0x55, 0xFF);
        CmisModule module = decode(writer);
        assertThat(module.lower().identifier().family()).isEqualTo("QSFP-DD");
        assertThat(module.lower().revisionText()).isEqualTo("4.0");
        assertThat(module.lower().ready()).isTrue();
        assertThat(module.lower().interrupt()).isFalse();
        assertThat(module.lower().temperatureC()).isCloseTo(42.816, within(5e-4));
        assertThat(module.lower().supplyV()).isCloseTo(3.2491, EXACT);
        assertThat(module.applications()).containsExactly(new Application(1, 0x11, 0x1C, 2, 8, 4, 0x01, -1),
                new Application(2, 0x0D, 0x15, 2, 2, 1, 0x55, -1));
        assertThat(module.applications().get(0).host().name()).startsWith("400GAUI-8");
        assertThat(module.applications().get(0).media().name()).isEqualTo("400GBASE-DR4");
        assertThat(module.applications().get(1).instances()).isEqualTo(4);
        assertThat(module.applications().get(1).media().name()).isEqualTo("100G-FR/100GBASE-FR1");
    }

    @Test
    void negativeTemperaturesAreNegative() {
        MemoryWriter writer = new MemoryWriter();
        writer.lower().raw(14, 0xFA, 0x80);
        assertThat(decode(writer).lower().temperatureC()).isCloseTo(-5.5, EXACT);
    }

    @Test
    void whatBytes60And61SayOfTheBody() {
        MemoryWriter writer = new MemoryWriter();
        writer.lower().raw(60, 0x03, 0x22);
        CmisModule module = decode(writer);
        assertThat(module.lower().subtype()).isEqualTo(3);
        assertThat(module.lower().heatSink()).isEqualTo(2);
        assertThat(module.lower().fibreFace()).isEqualTo(2);
    }

    @Test
    void flagsOfTheModuleAreNamed() {
        MemoryWriter writer = new MemoryWriter();
        writer.lower().raw(8, 0x05, 0x41, 0x20, 0x08);
        assertThat(decode(writer).lower().moduleFlags().names()).containsExactly("module state changed",
                "data path firmware error", "temperature high alarm", "supply voltage high warning", "aux 2 low alarm",
                "aux 3 low warning");
    }

    @Test
    void page00hTellsWhoMadeIt() {
        MemoryWriter writer = new MemoryWriter();
        writer.page(0).u8(128, 0x19).text(129, 16, "ACME").raw(145, 0x00, 0x17, 0x6A).text(148, 16, "X-1").text(164, 2, "B2")
                .text(166, 16, "S1").text(182, 8, "26030100").text(190, 10, "CLEI123456").u8(200, 0xE0).u8(201, 64)
                .u8(203, 0x27).u8(210, 0xF0).u8(212, 6);
        Administration page = decode(writer).administration();
        assertThat(page).extracting(Administration::vendor, Administration::partNumber, Administration::revision,
                Administration::serialNumber, Administration::date, Administration::clei)
                .containsExactly("ACME", "X-1", "B2", "S1", "26030100", "CLEI123456");
        assertThat(page.vendorOui()).isEqualTo(0x00176A);
        assertThat(page.powerClass()).isEqualTo(8);
        assertThat(page.maxPowerW()).isCloseTo(16.0, EXACT);
        assertThat(page.checksum().right()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "0x00, 0", "0x0F, 1.5", "0x42, 2", "0x83, 30", "0xC1, 100", "0xFE, 6200", "0xFF, Infinity" })
    void lengthsOfCablesHaveAMultiplier(String raw, double lengthM) {
        MemoryWriter writer = new MemoryWriter();
        writer.page(0).u8(202, Integer.decode(raw));
        assertThat(decode(writer).administration().cableLengthM()).isEqualTo(lengthM, EXACT);
    }

    @Test
    void page01hHasTheExamplesOfTheSpecification() {
        MemoryWriter writer = new MemoryWriter();
        writer.page(1).u8(132, 0x45).raw(133, 75, 50, 35, 82).u16(138, 26_047).u16(140, 1566).raw(159, 0x03, 0x0F);
        Advertisement page = decode(writer).advertisement();
        assertThat(page.wavelengthNm()).isCloseTo(1302.35, within(0.005));
        assertThat(page.wavelengthToleranceNm()).isCloseTo(7.83, EXACT);
        assertThat(page.smfLengthM()).isCloseTo(5000, EXACT);
        assertThat(page.om5LengthM()).isEqualTo(150);
        assertThat(page.om4LengthM()).isEqualTo(100);
        assertThat(page.om3LengthM()).isEqualTo(70);
        assertThat(page.om2LengthM()).isEqualTo(82);
        assertThat(page.biasMultiplier()).isEqualTo(2);
    }

    /** 1.6 mW is 2.041 dBm; bias 25,425 steps of 2 uA with the multiplier 2 are 101.7 mA. */
    @Test
    void lanesHavePowerAndBias() {
        MemoryWriter writer = new MemoryWriter();
        writer.page(1).u8(160, 0x0F);
        writer.page(0x11).u8(128, 0x14).u16(154, 16_000).u16(170, 25_425).u16(186, 1).u8(147, 0x02).u8(202, 0x31)
                .u8(206, 0x12);
        CmisModule module = decode(writer);
        LaneState first = module.lanes().get(0);
        assertThat(first.activated()).isTrue();
        assertThat(first.txPowerDbm()).isCloseTo(2.0412, within(1e-4));
        assertThat(first.biasMa()).isCloseTo(101.7, EXACT);
        assertThat(first.rxPowerDbm()).isCloseTo(-40, EXACT);
        assertThat(first.configStatus()).isEqualTo(1);
        assertThat(first.appSel()).isEqualTo(1);
        assertThat(first.dataPath()).isEqualTo(1);
        LaneState second = module.lanes().get(1);
        assertThat(second.dataPathState()).isEqualTo(1);
        assertThat(second.rxPowerDbm()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(second.flagNames()).containsExactly("Rx loss of signal");
        assertThat(second.configStatus()).isEqualTo(3);
    }

    @Test
    void everyFlagOfALaneIsAtItsByte() {
        for (int flag = 0; flag < LaneState.FLAGS.size(); flag++) {
            MemoryWriter writer = new MemoryWriter();
            writer.page(0x11).u8(134 + flag, 0x80);
            assertThat(decode(writer).lanes().get(7).flagNames()).containsExactly(LaneState.FLAGS.get(flag));
        }
        assertThat(LaneState.FLAGS).element(139 - 134).isEqualTo("Tx power high alarm");
        assertThat(LaneState.FLAGS).element(143 - 134).isEqualTo("bias high alarm");
        assertThat(LaneState.FLAGS).element(149 - 134).isEqualTo("Rx power high alarm");
    }

    @Test
    void lanesOfFurtherBanksCountOn() {
        MemoryWriter writer = new MemoryWriter();
        writer.page(0x11);
        writer.page(1, 0x11).u16(154, 10_000);
        CmisModule module = decode(writer);
        assertThat(module.lanes()).hasSize(16);
        assertThat(module.lanes().get(8).lane()).isEqualTo(9);
        assertThat(module.lanes().get(8).txPowerDbm()).isCloseTo(0, EXACT);
    }

    /** 21.84 dB is 5591 / 256, which is 15D7h: D7 15 here, and 15 D7 in the observables. */
    @Test
    void signalToNoiseIsLittleEndianOnPage14hAndBigEndianInObservables() {
        MemoryWriter writer = new MemoryWriter();
        writer.page(0x14).u8(128, 6).raw(240, 0xD7, 0x15);
        writer.page(0x20).raw(128, 0x00, 0x05);
        writer.page(0x24).raw(128, 0x15, 0xD7);
        CmisModule module = decode(writer);
        assertThat(module.banks().get(0).diagnostics().lanes().get(0).media()).isCloseTo(21.84, within(0.002));
        assertThat(module.vdm().get(0).observables().get(0).value()).isCloseTo(21.84, within(0.002));
    }

    @Test
    void bitErrorRatiosOfPage14hAreBigEndian() {
        MemoryWriter writer = new MemoryWriter();
        writer.page(0x14).u8(128, 1).raw(192, 0x90, 0xF0).raw(208, 0x72, 0xE6);
        CmisModule module = decode(writer);
        assertThat(module.banks().get(0).diagnostics().lanes().get(0).host()).isCloseTo(2.4e-4, within(1e-12));
        assertThat(module.banks().get(0).diagnostics().lanes().get(0).media()).isCloseTo(7.42e-8, within(1e-16));
    }

    @Test
    void thresholdsHaveTheStepsOfWhatTheyWatch() {
        MemoryWriter writer = new MemoryWriter();
        writer.page(1).u8(160, 0x10);
        writer.page(2).raw(128, 75, 0, 0xFB, 0, 70, 0, 0, 0).u16(136, 36_300).u16(176, 50_119).u16(184, 10_000).u16(192, 1);
        CmisModule module = decode(writer);
        assertThat(module.thresholds().temperatureC().highAlarm()).isCloseTo(75, EXACT);
        assertThat(module.thresholds().temperatureC().lowAlarm()).isCloseTo(-5, EXACT);
        assertThat(module.thresholds().temperatureC().highWarning()).isCloseTo(70, EXACT);
        assertThat(module.thresholds().supplyV().highAlarm()).isCloseTo(3.63, EXACT);
        assertThat(module.thresholds().txPowerMicrowatt().highAlarm()).isCloseTo(5011.9, within(1e-6));
        assertThat(module.thresholds().biasMa().highAlarm()).isCloseTo(80, EXACT);
        assertThat(module.thresholds().rxPowerMicrowatt().highAlarm()).isCloseTo(0.1, EXACT);
    }

    @Test
    void observablesKnowTheirLaneGroupThresholdsAndFlags() {
        MemoryWriter writer = new MemoryWriter();
        writer.page(0x21).raw(130, 0x23, 0x0F).raw(132, 0xF0 | 0xF, 0x04);
        writer.page(0x25).raw(130, 0x72, 0xE6).raw(132, 0x2A, 0xD1);
        writer.page(0x29).raw(144, 0x90, 0xF0).raw(248, 75, 0);
        writer.page(0x2C).u8(160, 0x40);
        writer.page(0x2F).u8(128, 1).u16(129, 10_000).u8(144, 0x80);
        CmisModule module = decode(writer);
        VdmObservable ber = module.vdm().get(0).observables().get(0);
        assertThat(ber.instance()).isEqualTo(66);
        assertThat(ber.lane()).isEqualTo(4);
        assertThat(ber.value()).isCloseTo(7.42e-8, within(1e-16));
        assertThat(ber.thresholds().highAlarm()).isCloseTo(2.4e-4, within(1e-12));
        assertThat(ber.flags()).isEqualTo(4);
        VdmObservable temperature = module.vdm().get(0).observables().get(1);
        assertThat(temperature.lane()).isZero();
        assertThat(temperature.thresholds().highAlarm()).isCloseTo(75, EXACT);
        assertThat(module.vdm().get(0).intervalMs()).isCloseTo(1000, EXACT);
        assertThat(module.vdm().get(0).groups()).isEqualTo(2);
        assertThat(module.vdm().get(0).frozen()).isTrue();
    }

    @Test
    void latenciesAreNanosecondsInAndOut() {
        MemoryWriter writer = new MemoryWriter();
        writer.page(0x15).u16(224, 62).u16(254, 301);
        assertThat(decode(writer).banks().get(0).latencies().get(0).rxNs()).isEqualTo(62);
        assertThat(decode(writer).banks().get(0).latencies().get(7).txNs()).isEqualTo(301);
    }

    @Test
    void tunableLasersTellFrequencyAndPower() {
        MemoryWriter writer = new MemoryWriter();
        writer.page(4).raw(198, 0xFC, 0x18, 0x00, 0x64);
        writer.page(0x12).u8(128, 0x70).raw(136, 0xFF, 0xFD).u32(168, 193_025_000L).raw(200, 0xFC, 0x18).u8(222, 1);
        CmisModule module = decode(writer);
        assertThat(module.laser().minPowerDbm()).isCloseTo(-10, EXACT);
        assertThat(module.laser().maxPowerDbm()).isCloseTo(1, EXACT);
        assertThat(module.banks().get(0).tunings().get(0).frequencyThz()).isCloseTo(193.025, EXACT);
        assertThat(module.banks().get(0).tunings().get(0).channel()).isEqualTo(-3);
        assertThat(module.banks().get(0).tunings().get(0).targetPowerDbm()).isCloseTo(-10, EXACT);
        assertThat(module.banks().get(0).tunings().get(0).unlocked()).isTrue();
    }

    @Test
    void applicationsBeyondTheEighthAreOnPage01h() {
        MemoryWriter writer = new MemoryWriter();
        writer.lower().u8(85, 2);
        writer.page(1);
        for (int number = 1; number <= 15; number++) {
            writer.application(number, 0x4C, 0x15, 1, 1, 0xff, number);
        }
        assertThat(decode(writer).applications()).hasSize(15);
        assertThat(decode(writer).applications().get(14).mediaAssignment()).isEqualTo(15);
    }

    @Test
    void anEmptyMemoryIsDecodedToNothing() {
        CmisModule module = ModuleDecoder.decode(new ModuleMemory(null, Map.of()));
        assertThat(module.lower()).isNull();
        assertThat(module.applications()).isEmpty();
        assertThat(module.checksums()).isEmpty();
    }

    @Test
    void samplesHaveRightChecksums() {
        for (SampleModule sample : SampleModule.values()) {
            assertThat(ModuleDecoder.decode(sample.memory()).checksums()).isNotEmpty().allMatch(it -> it.right());
        }
    }

    @Test
    void aChangedByteIsFoundByTheChecksum() {
        MemoryWriter writer = SampleModule.OSFP_800G_2XDR4_2.writer();
        writer.memory();
        writer.page(0).u8(150, 'Z');
        assertThat(ModuleDecoder.decode(writer.withoutChecksums().memory()).checksums().get(0).right()).isFalse();
    }

    private static CmisModule decode(MemoryWriter writer) {
        return ModuleDecoder.decode(writer.memory());
    }
}
