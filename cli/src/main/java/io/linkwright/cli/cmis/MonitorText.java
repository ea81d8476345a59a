package io.linkwright.cli.cmis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.linkwright.cli.text.Table;
import io.linkwright.optics.cmis.code.Codes;
import io.linkwright.optics.cmis.decode.CmisModule;
import io.linkwright.optics.cmis.decode.Diagnostics;
import io.linkwright.optics.cmis.decode.LaneBank;
import io.linkwright.optics.cmis.decode.LaneState;
import io.linkwright.optics.cmis.decode.LowerMemory;
import io.linkwright.optics.cmis.decode.Thresholds;
import io.linkwright.optics.cmis.memory.Quad;
import io.linkwright.optics.cmis.vdm.VdmBank;
import io.linkwright.optics.cmis.vdm.VdmObservable;

/** What the module measures, for people. */
final class MonitorText {

    private static final String NONE = "-";

    private MonitorText() {
    }

    static List<String> of(CmisModule module) {
        List<String> lines = new ArrayList<>();
        LowerMemory lower = module.lower();
        if (lower != null && !lower.flat()) {
            lines.add("");
            lines.add(
                    "Now: " + Codes.MODULE_STATES.name(lower.state()) + ", " + number(lower.temperatureC(), 2) + " °C inside, "
                            + number(lower.supplyV(), 3) + " V" + flags(lower.moduleFlags().names()));
        }
        if (!module.lanes().isEmpty()) {
            lines.add("");
            lines.add("Lanes (average power by the module's own monitors)");
            lines.add(lanes(module).toString());
        }
        if (module.thresholds() != null) {
            lines.add("");
            lines.add("Thresholds");
            lines.add(thresholds(module.thresholds()).toString());
        }
        if (!module.vdm().isEmpty()) {
            lines.add("");
            lines.add("Observables (VDM)");
            lines.add(observables(module).toString());
        }
        return lines;
    }

    private static String flags(List<String> names) {
        return names.isEmpty() ? "" : "; flags up: " + String.join(", ", names);
    }

    private static Table lanes(CmisModule module) {
        Table table = Table.of("lane", "data path", "Tx dBm", "bias mA", "Rx dBm", "SNR dB", "in/out ns", "flags up");
        for (LaneBank bank : module.banks()) {
            for (LaneState lane : bank.states()) {
                String snr = bank.diagnostics() == null || !bank.diagnostics().snr() ? NONE
                        : bank.diagnostics().lanes().stream().filter(it -> it.lane() == lane.lane())
                                .map(Diagnostics.Lane::media)
                                .findFirst().map(it -> number(it, 2)).orElse(NONE);
                String latency = bank.latencies().stream().filter(it -> it.lane() == lane.lane())
                        .filter(it -> it.rxNs() > 0 || it.txNs() > 0).findFirst().map(it -> it.rxNs() + "/" + it.txNs())
                        .orElse(NONE);
                table.row("" + lane.lane(), Codes.DATA_PATH_STATES.name(lane.dataPathState()), dbm(lane.txPowerDbm()),
                        number(lane.biasMa(), 2), dbm(lane.rxPowerDbm()), snr, latency,
                        lane.flagNames().isEmpty() ? NONE : String.join(", ", lane.flagNames()));
            }
        }
        return table;
    }

    private static Table thresholds(Thresholds page) {
        Table table = Table.of("of", "low alarm", "low warning", "high warning", "high alarm", "unit");
        row(table, "temperature", page.temperatureC(), "°C");
        row(table, "supply voltage", page.supplyV(), "V");
        row(table, "Tx power", dbm(page.txPowerMicrowatt()), "dBm");
        row(table, "bias", page.biasMa(), "mA");
        row(table, "Rx power", dbm(page.rxPowerMicrowatt()), "dBm");
        return table;
    }

    private static void row(Table table, String name, Quad quad, String unit) {
        table.row(name, dbm(quad.lowAlarm()), dbm(quad.lowWarning()), dbm(quad.highWarning()), dbm(quad.highAlarm()), unit);
    }

    private static Quad dbm(Quad microwatt) {
        return new Quad(inDbm(microwatt.highAlarm()), inDbm(microwatt.lowAlarm()), inDbm(microwatt.highWarning()),
                inDbm(microwatt.lowWarning()));
    }

    private static double inDbm(double microwatt) {
        return 10 * Math.log10(microwatt / 1000);
    }

    private static Table observables(CmisModule module) {
        Table table = Table.of("lane", "side", "of", "value", "unit", "flags");
        for (VdmBank bank : module.vdm()) {
            for (VdmObservable each : bank.observables()) {
                table.row(each.lane() == 0 ? "all" : "" + (bank.bank() * 8 + each.lane()),
                        each.type().side().name().toLowerCase(Locale.ROOT), each.type().name(), value(each),
                        each.type().unit().isEmpty() ? NONE : each.type().unit(),
                        each.flags() > 0 ? flagBits(each.flags()) : NONE);
            }
        }
        return table;
    }

    private static String flagBits(int flags) {
        List<String> names = new ArrayList<>();
        List<String> levels = List.of("high alarm", "low alarm", "high warning", "low warning");
        for (int bit = 0; bit < levels.size(); bit++) {
            if ((flags >> bit & 1) != 0) {
                names.add(levels.get(bit));
            }
        }
        return String.join(", ", names);
    }

    private static String value(VdmObservable each) {
        if (!each.known()) {
            return each.raw() < 0 ? NONE : String.format(Locale.ROOT, "%04Xh", each.raw());
        }
        if (each.aboveRange()) {
            return "above 255.996";
        }
        return switch (each.type().encoding()) {
            case F16 -> each.value() == 0 ? "0" : String.format(Locale.ROOT, "%.3g", each.value());
            default -> Double.isInfinite(each.value()) ? "infinite" : number(each.value(), each.type().scale() < 1 ? 2 : 0);
        };
    }

    private static String dbm(double value) {
        return value == Double.NEGATIVE_INFINITY ? "no light" : number(value, 2);
    }

    /** Without zeros that say nothing. */
    static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return value > 0 ? "over 6300" : NONE;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
