package io.linkwright.optics.cmis.audit;

import static io.linkwright.optics.cmis.audit.Rule.CMIS;
import static io.linkwright.optics.cmis.audit.Rule.fromMemory;
import static io.linkwright.optics.cmis.audit.Rule.sourced;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import io.linkwright.optics.cmis.audit.Rule.Answer;
import io.linkwright.optics.cmis.decode.Advertisement;
import io.linkwright.optics.cmis.decode.LaneState;
import io.linkwright.optics.cmis.decode.LowerMemory;
import io.linkwright.optics.cmis.decode.Thresholds;
import io.linkwright.optics.cmis.memory.Quad;

/** What the module measures of itself, against its own thresholds and against what is physically likely. */
final class MonitorRules {

    static final List<Rule> ALL = List.of(
            sourced("threshold-order", CMIS, MonitorRules::order),
            fromMemory("temperature-thresholds", MonitorRules::temperatureThresholds),
            sourced("temperature", CMIS, MonitorRules::temperature),
            sourced("supply-voltage", CMIS, MonitorRules::supply),
            sourced("tx-power", CMIS, MonitorRules::txPower),
            sourced("rx-power", CMIS, MonitorRules::rxPower),
            sourced("bias", CMIS, MonitorRules::bias),
            fromMemory("bias-multiplier", MonitorRules::biasMultiplier));

    /** Alarms that modules for 0 to 70 and -40 to 85 °C cases are seen with lie in it. */
    private static final double LOWEST_ALARM_C = 70;
    private static final double HIGHEST_ALARM_C = 95;
    private static final double COLDEST_C = -40;
    private static final double HOTTEST_C = 125;
    /** Bias of one laser: of VCSELs for 25 to 100 Gb/s, and of directly or externally modulated lasers. */
    private static final double[] VCSEL_MA = { 2, 15 };
    private static final double[] EDGE_EMITTER_MA = { 25, 250 };
    private static final int VCSEL_850 = 0;
    private static final String NO_LANES = "Page 11h is not in the dump, or no lane is activated.";
    private static final String NO_CASE = "It is measured inside, typically within 3 °C (from memory), and is no case temperature.";

    private MonitorRules() {
    }

    private static Answer order(Subject subject) {
        Thresholds page = subject.module().thresholds();
        if (page == null) {
            return Answer
                    .notJudged(subject.module().flat() ? "Flat memory has no thresholds." : "Page 02h is not in the dump.");
        }
        Map<String, Quad> all = new LinkedHashMap<>();
        all.put("temperature", page.temperatureC());
        all.put("supply voltage", page.supplyV());
        all.put("Tx power", page.txPowerMicrowatt());
        all.put("bias", page.biasMa());
        all.put("Rx power", page.rxPowerMicrowatt());
        List<String> unset = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        all.forEach((name, quad) -> {
            if (quad.unset()) {
                unset.add(name);
            } else if (!quad.ordered()) {
                wrong.add(Figures.text("%s (alarms %s to %s, warnings %s to %s)", name, Figures.of(quad.lowAlarm()),
                        Figures.of(quad.highAlarm()), Figures.of(quad.lowWarning()), Figures.of(quad.highWarning())));
            }
        });
        if (!wrong.isEmpty()) {
            return Answer.block("Thresholds out of order: %s.", String.join("; ", wrong));
        }
        return unset.isEmpty() ? Answer.pass("The thresholds are in order.")
                : Answer.review("All thresholds are 0 of: %s. Nothing watches these.", String.join(", ", unset));
    }

    private static Answer temperatureThresholds(Subject subject) {
        Thresholds page = subject.module().thresholds();
        if (page == null || page.temperatureC().unset()) {
            return Answer.notJudged("There are no temperature thresholds.");
        }
        double alarm = page.temperatureC().highAlarm();
        return alarm >= LOWEST_ALARM_C && alarm <= HIGHEST_ALARM_C
                ? Answer.pass("The high temperature alarm is at %s °C.", Figures.of(alarm))
                : Answer.review("The high temperature alarm is at %s °C; 75 to 80 °C is usual for parts of 0 to 70 °C.",
                        Figures.of(alarm));
    }

    private static Answer temperature(Subject subject) {
        LowerMemory lower = subject.module().lower();
        if (lower == null || lower.flat() || lower.temperatureC() == 0) {
            return Answer.notJudged("The module does not say how warm it is.");
        }
        double value = lower.temperatureC();
        String text = Figures.of(value) + " °C";
        if (value < COLDEST_C || value > HOTTEST_C) {
            return Answer.review("%s is no likely temperature: the two bytes may have been read apart.", text);
        }
        return against(subject.module().thresholds() == null ? null : subject.module().thresholds().temperatureC(), value, text,
                "°C",
                NO_CASE);
    }

    private static Answer supply(Subject subject) {
        LowerMemory lower = subject.module().lower();
        if (lower == null || lower.flat() || lower.supplyV() == 0) {
            return Answer.notJudged("The module does not say what its supply voltage is.");
        }
        return against(subject.module().thresholds() == null ? null : subject.module().thresholds().supplyV(), lower.supplyV(),
                Figures.text("%.3f V", lower.supplyV()), "V", "");
    }

    private static Answer against(Quad quad, double value, String text, String unit, String remark) {
        String tail = remark.isEmpty() ? "" : " " + remark;
        if (quad == null || quad.unset()) {
            return Answer.notJudged("%s; there are no thresholds to hold it against.%s", text, tail);
        }
        String bounds = Figures.text("warnings at %s and %s %s, alarms at %s and %s", Figures.of(quad.lowWarning()),
                Figures.of(quad.highWarning()), unit, Figures.of(quad.lowAlarm()), Figures.of(quad.highAlarm()));
        if (quad.alarms(value)) {
            return Answer.block("%s is beyond an alarm (%s).%s", text, bounds, tail);
        }
        return quad.warns(value) ? Answer.review("%s is beyond a warning (%s).%s", text, bounds, tail)
                : Answer.pass("%s (%s).%s", text, bounds, tail);
    }

    private static Answer txPower(Subject subject) {
        List<LaneState> lanes = subject.shiningLanes();
        Advertisement advertisement = subject.module().advertisement();
        if (lanes.isEmpty() || !subject.module().optical()) {
            return Answer.notJudged(subject.module().optical() ? NO_LANES : "There is no light.");
        }
        if (advertisement != null && !advertisement.txPowerMonitored()) {
            return Answer.notJudged("The module says that it does not monitor Tx power.");
        }
        List<String> dark = lanes.stream().filter(lane -> lane.txPowerDbm() <= LaneState.DARK_DBM).map(lane -> "" + lane.lane())
                .toList();
        if (!dark.isEmpty()) {
            return Answer.block("No light from activated lanes %s.", String.join(", ", dark));
        }
        return lanes(lanes, LaneState::txPowerMicrowatt, quadOf(subject, Thresholds::txPowerMicrowatt), true,
                "Average power by the module's own monitor, often no better than 3 dB (from memory): no lab measurement.");
    }

    private static Answer rxPower(Subject subject) {
        List<LaneState> lanes = subject.mediaLanes();
        if (lanes.isEmpty() || !subject.module().optical()) {
            return Answer.notJudged(subject.module().optical() ? NO_LANES : "There is no light.");
        }
        String remark = "This is the average power of a lane, not its modulation amplitude (OMA), and not to be held against a sensitivity.";
        List<String> dark = lanes.stream().filter(lane -> lane.rxPowerDbm() <= LaneState.DARK_DBM).map(lane -> "" + lane.lane())
                .toList();
        if (dark.size() == lanes.size()) {
            return Answer.notJudged("No light comes in: nothing is plugged in, or the other end is off.");
        }
        if (!dark.isEmpty()) {
            return Answer.review("No light comes in on lanes %s; on others it does. %s", String.join(", ", dark), remark);
        }
        return lanes(lanes, LaneState::rxPowerMicrowatt, quadOf(subject, Thresholds::rxPowerMicrowatt), true, remark);
    }

    private static Answer bias(Subject subject) {
        List<LaneState> lanes = subject.shiningLanes();
        if (lanes.isEmpty() || !subject.module().optical()) {
            return Answer.notJudged(subject.module().optical() ? NO_LANES : "There is no laser.");
        }
        if (lanes.stream().allMatch(lane -> lane.biasMa() == 0)) {
            return Answer.notJudged("The module shows no bias.");
        }
        String remark = subject.module().advertisement() == null
                ? "Page 01h is not in the dump: its multiplier of 1, 2 or 4 is taken as 1."
                : "";
        return lanes(lanes, LaneState::biasMa, quadOf(subject, Thresholds::biasMa), false, remark);
    }

    private static Quad quadOf(Subject subject, Function<Thresholds, Quad> which) {
        return subject.module().thresholds() == null ? null : which.apply(subject.module().thresholds());
    }

    private static Answer lanes(List<LaneState> lanes, ToDoubleFunction<LaneState> value, Quad quad, boolean power,
            String remark) {
        String unit = power ? "dBm" : "mA";
        List<String> alarms = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (LaneState lane : lanes) {
            double it = value.applyAsDouble(lane);
            String text = "lane " + lane.lane() + " " + shown(it, power) + " " + unit;
            if (quad != null && !quad.unset() && quad.alarms(it)) {
                alarms.add(text);
            } else if (quad != null && !quad.unset() && quad.warns(it)) {
                warnings.add(text);
            }
        }
        String tail = remark.isEmpty() ? "" : " " + remark;
        String range = shown(lanes.stream().mapToDouble(value).min().orElse(0), power) + " to "
                + shown(lanes.stream().mapToDouble(value).max().orElse(0), power) + " " + unit;
        if (quad == null || quad.unset()) {
            return Answer.notJudged("%s on %d lanes; there are no thresholds to hold them against.%s", range, lanes.size(),
                    tail);
        }
        String bounds = Figures.text("warnings at %s and %s, alarms at %s and %s %s", shown(quad.lowWarning(), power),
                shown(quad.highWarning(), power), shown(quad.lowAlarm(), power), shown(quad.highAlarm(), power), unit);
        if (!alarms.isEmpty()) {
            return Answer.block("Beyond an alarm: %s (%s).%s", String.join(", ", alarms), bounds, tail);
        }
        return warnings.isEmpty() ? Answer.pass("%s on %d lanes (%s).%s", range, lanes.size(), bounds, tail)
                : Answer.review("Beyond a warning: %s (%s).%s", String.join(", ", warnings), bounds, tail);
    }

    private static String shown(double value, boolean power) {
        return Figures.of(power ? 10 * Math.log10(value / 1000) : value);
    }

    private static Answer biasMultiplier(Subject subject) {
        Advertisement advertisement = subject.module().advertisement();
        List<LaneState> lanes = subject.shiningLanes();
        if (advertisement == null || subject.module().administration() == null || lanes.isEmpty()
                || !subject.module().optical()) {
            return Answer.notJudged("It takes pages 00h, 01h and 11h of an optical module.");
        }
        if (advertisement.biasMultiplier() == 0) {
            return Answer.review("The multiplier of the bias has the reserved code 3 (01h:160 bits 4-3); 1 was taken.");
        }
        double[] usual = subject.module().administration().technology() == VCSEL_850 ? VCSEL_MA : EDGE_EMITTER_MA;
        double mean = lanes.stream().mapToDouble(LaneState::biasMa).average().orElse(0);
        String text = Figures.text("%s mA a lane with multiplier %d; %s to %s mA is usual for this kind of laser",
                Figures.of(mean),
                advertisement.biasMultiplier(), Figures.of(usual[0]), Figures.of(usual[1]));
        if (mean == 0 || mean >= usual[0] && mean <= usual[1]) {
            return mean == 0 ? Answer.notJudged("The module shows no bias.") : Answer.pass("%s.", text);
        }
        for (int other : new int[] { 1, 2, 4 }) {
            double corrected = mean / advertisement.biasMultiplier() * other;
            if (corrected >= usual[0] && corrected <= usual[1]) {
                return Answer.review("%s. With multiplier %d it would be %s mA: the multiplier looks wrong.", text, other,
                        Figures.of(corrected));
            }
        }
        return Answer.review("%s.", text);
    }
}
