package io.linkwright.optics.cmis.synthesis;

import io.linkwright.optics.cmis.memory.F16;
import io.linkwright.optics.cmis.memory.Quad;

/** The optical ones among {@link SampleModule}. */
final class SampleOptics {

    private static final double POWER_STEP_UW = 0.1;
    private static final double BIAS_STEP_MA = 0.004;
    private static final double KELVIN_STEP = 1 / 256.0;
    private static final double VOLT_STEP = 1e-4;
    private static final int DB_STEPS = 256;

    private SampleOptics() {
    }

    static MemoryWriter twin() {
        MemoryWriter module = new MemoryWriter();
        start(module, 0x19, 0x52, 2, 52.4);
        module.lower().u8(60, 1).u8(61, 2 << 4 | 2);
        identity(module, 0x19, "EXAMPLE OPTICS", "EX-800G-2XDR4-2", "SYNTH0000001", 8, 16.0, 0x27, 6);
        module.page(1).u8(132, 1 << 6 | 2).steps(138, 1311, 0.05).steps(140, 6.5, 0.005).u8(142, 0x60).u8(145, 8)
                .u8(159, 3).u8(160, 1 << 3 | 7);
        module.application(1, 0x50, 0x55, 4, 4, 0x11, 0x11).application(2, 0x52, 0x57, 8, 8, 0x01, 0x01)
                .application(3, 0x4C, 0x15, 1, 1, 0xff, 0xff);
        thresholds(module, 1, BIAS_STEP_MA);
        lanes(module, 8, new double[] { 1.52, 1.61, 1.44, 1.58, 1.49, 1.55, 1.60, 1.47 }, 81.2,
                new double[] { 0.9, 1.1, 0.7, 1.0, 0.8, 1.2, 0.95, 1.05 }, BIAS_STEP_MA);
        diagnostics(module, 22.1);
        for (int lane = 0; lane < 8; lane++) {
            module.page(0x15).u16(224 + 2 * lane, 62).u16(240 + 2 * lane, 58);
        }
        vdm(module, 8, 3.2e-8, 0);
        return module;
    }

    static MemoryWriter xdr4() {
        MemoryWriter module = new MemoryWriter();
        start(module, 0x18, 0x40, 2, 42.816);
        identity(module, 0x18, "EXAMPLE OPTICS", "EX-QDD-XDR4", "SYNTH0000002", 5, 10.0, 0x0C, 6);
        module.page(1).u8(132, 1 << 6 | 2).steps(138, 1311, 0.05).steps(140, 6.5, 0.005).u8(142, 0x20).u8(159, 3)
                .u8(160, 1 << 3 | 7);
        module.application(1, 0x11, 0x1C, 8, 4, 0x01, 0x01).application(2, 0x0D, 0x15, 2, 1, 0x55, 0x0f);
        thresholds(module, 1, BIAS_STEP_MA);
        lanes(module, 4, new double[] { 2.02, 2.05, 2.03, 2.04 }, 86.9, new double[] { 2.24, 2.40, 2.29, 2.02 }, BIAS_STEP_MA);
        diagnostics(module, 21.84);
        return module;
    }

    static MemoryWriter troubled() {
        MemoryWriter module = new MemoryWriter();
        start(module, 0x19, 0x50, 1, 71.5);
        module.lower().u8(9, 4).u8(61, 1 << 4);
        identity(module, 0x19, "EXAMPLE OPTICS", "EX-400G-SR4-FLT", "SYNTH0000003", 5, 9.0, 0x0C, 0);
        module.page(1).u8(134, 25).u8(135, 15).steps(138, 850, 0.05).steps(140, 6, 0.005).u8(142, 0x60).u8(159, 3)
                .u8(160, 7);
        module.application(1, 0x50, 0x11, 4, 4, 0x01, 0x01);
        thresholds(module, 0.1, BIAS_STEP_MA / 2);
        lanes(module, 4, new double[] { 0.4, 0.3, 0.5, 0.2 }, 7.9, new double[] { -1.1, -9.8, -0.9, -1.4 }, BIAS_STEP_MA / 2);
        module.page(0x11).u8(152, 2);
        vdm(module, 4, 7.42e-8, 7.4e-8);
        return module;
    }

    private static void start(MemoryWriter module, int identifier, int revision, int mediaType, double temperatureC) {
        module.lower().u8(0, identifier).u8(1, revision).u8(3, 3 << 1 | 1).steps(14, temperatureC, KELVIN_STEP)
                .steps(16, 3.2491, VOLT_STEP).u8(39, 1).u8(40, 4).u8(85, mediaType);
    }

    private static void identity(MemoryWriter module, int identifier, String vendor, String partNumber, String serial,
            int powerClass, double maxPowerW, int connector, int technology) {
        module.page(0).u8(128, identifier).text(129, 16, vendor).raw(145, 0x00, 0x00, 0x5E).text(148, 16, partNumber)
                .text(164, 2, "A1").text(166, 16, serial).text(182, 8, "260301").text(190, 10, "")
                .bits(200, 5, 3, powerClass - 1)
                .u8(201, (int) Math.ceil(maxPowerW / 0.25)).u8(203, connector).u8(212, technology);
    }

    private static void thresholds(MemoryWriter module, double scale, double biasStepMa) {
        module.page(2).steps(128, new Quad(75, -5, 70, 0), KELVIN_STEP)
                .steps(136, new Quad(3.63, 2.97, 3.465, 3.135), VOLT_STEP)
                .steps(176, new Quad(microwatt(7), microwatt(-5.9), microwatt(4), microwatt(-2.9)), POWER_STEP_UW)
                .steps(184, new Quad(130 * scale, 0.2, 120 * scale, 0.4), biasStepMa)
                .steps(192, new Quad(microwatt(7), microwatt(-12), microwatt(4), microwatt(-8.9)), POWER_STEP_UW);
    }

    private static void lanes(MemoryWriter module, int count, double[] txDbm, double biasMa, double[] rxDbm,
            double biasStepMa) {
        PageWriter controls = module.page(0x10);
        PageWriter states = module.page(0x11);
        for (int i = 0; i < 8; i++) {
            controls.u8(145 + i, 1 << 4);
            states.bits(128 + i / 2, 4 * (i & 1), 4, 4).bits(202 + i / 2, 4 * (i & 1), 4, 1).u8(206 + i, 1 << 4);
        }
        states.u8(132, 0xff).u8(133, 0xff >> 8 - count);
        for (int i = 0; i < count; i++) {
            states.steps(154 + 2 * i, microwatt(txDbm[i]), POWER_STEP_UW).steps(170 + 2 * i, biasMa + i * 0.1, biasStepMa)
                    .steps(186 + 2 * i, microwatt(rxDbm[i]), POWER_STEP_UW);
        }
        if (count < 8) {
            module.page(0).u8(210, 0xff << count & 0xff);
        }
    }

    private static void diagnostics(MemoryWriter module, double snrDb) {
        PageWriter page = module.page(0x14).u8(128, 6);
        module.page(0x13).u8(130, 0x30);
        for (int i = 0; i < 8; i++) {
            page.u16LittleEndian(208 + 2 * i, (int) Math.round((snrDb + 2 + i * 0.1) * DB_STEPS)).u16LittleEndian(240 + 2 * i,
                    (int) Math.round((snrDb + i * 0.1) * DB_STEPS));
        }
    }

    private static void vdm(MemoryWriter module, int lanes, double ber, double frameErrors) {
        int instance = 1;
        for (int lane = 1; lane <= lanes; lane++) {
            module.observable(instance++, 5, lane, 0, (int) Math.round((21 + lane * 0.1) * DB_STEPS));
            module.observable(instance++, 7, lane, 1, (int) Math.round((48 + lane) * (double) DB_STEPS));
            module.observable(instance++, 15, lane, 2, F16.encode(ber * (1 + lane / 10.0)));
            module.observable(instance++, 16, lane, 2, F16.encode(ber / 100));
            module.observable(instance++, 23, lane, 3, F16.encode(frameErrors));
            module.observable(instance++, 24, lane, 3, 0);
            module.observable(instance++, 33, lane, 4, lane % 3 + 2);
        }
        module.observable(instance, 4, 0, 5, (int) Math.round(51 / KELVIN_STEP));
        module.page(0x28).u16(136, 0xffff).u16(140, 0xffff).f16(144, 2.4e-4).f16(148, 1e-5).u16(160, 15).u16(164, 12)
                .steps(168, new Quad(75, -5, 70, 0), KELVIN_STEP);
        module.page(0x2C).u8(128, 0);
        module.page(0x2F).u8(128, 0).u16(129, 10_000).u8(144, 0);
    }

    /** In microwatts, by which the steps count. */
    private static double microwatt(double dbm) {
        return 1000 * Math.pow(10, dbm / 10);
    }
}
