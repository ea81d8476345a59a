package io.linkwright.optics.cmis.audit;

import static io.linkwright.optics.cmis.audit.Rule.CMIS;
import static io.linkwright.optics.cmis.audit.Rule.computed;
import static io.linkwright.optics.cmis.audit.Rule.sourced;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import io.linkwright.optics.cmis.audit.Rule.Answer;
import io.linkwright.optics.cmis.decode.Application;
import io.linkwright.optics.cmis.decode.Diagnostics;
import io.linkwright.optics.cmis.decode.LaneLatency;
import io.linkwright.optics.cmis.decode.LaneTuning;
import io.linkwright.optics.cmis.vdm.VdmBank;
import io.linkwright.optics.cmis.vdm.VdmObservable;
import io.linkwright.optics.fec.Kp4;

/** What the diagnostics of the module are worth. */
final class ObservableRules {

    static final List<Rule> ALL = List.of(
            sourced("pre-fec-ber", "IEEE 802.3 PAM4 clauses", ObservableRules::preFecBer),
            computed("frame-errors-are-ber", "binomial model of RS(544,514); OIF-CMIS-05.4 7.1.5",
                    ObservableRules::frameErrors),
            sourced("snr", CMIS, ObservableRules::snr),
            sourced("vdm-flags", CMIS, ObservableRules::flags),
            sourced("latency", CMIS, ObservableRules::latency),
            sourced("laser-lock", CMIS, ObservableRules::laserLock));

    private static final int BER_CURRENT_MEDIA = 15;
    private static final int BER_CURRENT_HOST = 16;
    /** From a type of pre-FEC BER to the frame errors of the same statistic and side. */
    private static final int TO_FRAME_ERRORS = 8;
    private static final int FIRST_BER = 9;
    /** Faster lanes have an inner code under KP4. */
    private static final int MOST_KP4_GBPS = 100;
    /** Copies of a ratio differ from it by the rounding of a statistic, not by decades. */
    private static final double SAME_MAGNITUDE = 10;

    private ObservableRules() {
    }

    private static Stream<VdmObservable> all(Subject subject) {
        return subject.module().vdm().stream().flatMap(bank -> bank.observables().stream()).filter(VdmObservable::known);
    }

    private static Answer preFecBer(Subject subject) {
        boolean kp4 = subject.module().applications().stream().map(Application::media)
                .allMatch(it -> it.modulation().equals("PAM4") && it.laneGbps() <= MOST_KP4_GBPS);
        List<VdmObservable> samples = all(subject)
                .filter(it -> it.type().code() == BER_CURRENT_MEDIA && kp4 || it.type().code() == BER_CURRENT_HOST).toList();
        if (samples.isEmpty()) {
            boolean observed = all(subject).anyMatch(it -> it.type().code() == BER_CURRENT_MEDIA);
            return Answer.notJudged(observed ? "The FEC of the light is not KP4 alone, whose limit is the only one at hand."
                    : "The module does not observe bit errors before FEC, or the pages 20h and 24h are not in the dump.");
        }
        List<String> beyond = samples.stream().filter(it -> it.value() > Kp4.BER_LIMIT).map(ObservableRules::named).toList();
        double worst = samples.stream().mapToDouble(VdmObservable::value).max().orElse(0);
        return beyond.isEmpty()
                ? Answer.pass("The worst of %d lanes has a pre-FEC bit error ratio of %s; the limit is %s.", samples.size(),
                        Figures.ratio(worst),
                        Figures.ratio(Kp4.BER_LIMIT))
                : Answer.block("Beyond the limit of %s: %s.", Figures.ratio(Kp4.BER_LIMIT), String.join(", ", beyond));
    }

    private static Answer frameErrors(Subject subject) {
        List<String> filled = new ArrayList<>();
        int compared = 0;
        for (VdmBank bank : subject.module().vdm()) {
            for (VdmObservable ber : bank.observables()) {
                VdmObservable frames = framesOf(ber, bank);
                compared += frames == null ? 0 : 1;
                if (frames != null && copied(ber.value(), frames.value())) {
                    filled.add(Figures.text("lane %d: BER %s, frame errors %s, where independent bit errors give %s a codeword",
                            ber.lane(), Figures.ratio(ber.value()), Figures.ratio(frames.value()),
                            Figures.ratio(Kp4.codewordErrorRatio(ber.value()))));
                }
            }
        }
        if (compared == 0) {
            return Answer.notJudged("The module does not observe bit errors and frame errors of the same lane.");
        }
        return filled.isEmpty() ? Answer.pass("The %d frame error samples are no copies of bit error ratios.", compared)
                : Answer.block(
                        "The frame errors are bit error ratios under another name (%s). A count below one frame is none, and no FEC "
                                + "loses frames at the rate of its bit errors: this module says nothing of what FEC leaves.",
                        String.join("; ", filled.subList(0, Math.min(2, filled.size()))));
    }

    /** The frame errors of the same lane and statistic; null when there are none. */
    private static VdmObservable framesOf(VdmObservable ber, VdmBank bank) {
        if (!ber.known() || ber.type().code() < FIRST_BER || ber.type().code() > BER_CURRENT_HOST) {
            return null;
        }
        return bank.observables().stream().filter(VdmObservable::known)
                .filter(it -> it.type().code() == ber.type().code() + TO_FRAME_ERRORS && it.lane() == ber.lane()).findFirst()
                .orElse(null);
    }

    /** A count of frames is a whole number, and far from the bit error ratio unless the link has all but failed. */
    private static boolean copied(double ber, double frames) {
        return ber > 0 && ber < 1e-3 && frames > 0 && frames < 1 && frames > ber / SAME_MAGNITUDE
                && frames < ber * SAME_MAGNITUDE;
    }

    private static Answer snr(Subject subject) {
        DoubleStream vdm = all(subject).filter(it -> it.type().name().equals("SNR")).mapToDouble(VdmObservable::value);
        DoubleStream page = subject.module().banks().stream().map(bank -> bank.diagnostics())
                .filter(it -> it != null && it.snr())
                .flatMap(it -> it.lanes().stream()).mapToDouble(Diagnostics.Lane::media);
        double[] values = DoubleStream.concat(vdm, page).filter(it -> it > 0).sorted().toArray();
        return Answer.notJudged(values.length == 0 ? "The dump shows no signal to noise ratio."
                : Figures.text(
                        "Signal to noise from %s to %s dB. The specification allows it to be 3 dB wrong either way: watch its trend, and "
                                + "pass or fail nothing by it.",
                        Figures.of(values[0]), Figures.of(values[values.length - 1])));
    }

    private static Answer flags(Subject subject) {
        List<VdmObservable> watched = all(subject).filter(it -> it.flags() >= 0).toList();
        List<String> up = watched.stream().filter(it -> it.flags() > 0).map(ObservableRules::named).toList();
        if (watched.isEmpty()) {
            return Answer.notJudged("Page 2Ch is not in the dump.");
        }
        return up.isEmpty() ? Answer.pass("No flag of the %d observables is up.", watched.size())
                : Answer.review("Flags are up of: %s. They are latched: read twice.", String.join(", ", up));
    }

    private static Answer latency(Subject subject) {
        List<LaneLatency> stated = subject.module().banks().stream().flatMap(bank -> bank.latencies().stream())
                .filter(it -> it.rxNs() > 0 || it.txNs() > 0).toList();
        if (stated.isEmpty()) {
            return Answer.notJudged("The module does not state the latency of its data paths (page 15h, which is optional).");
        }
        return Answer.pass(
                "The module states up to %d ns in and %d ns out. It is its maker's word: TDECQ and power tell nothing of it.",
                stated.stream().mapToInt(LaneLatency::rxNs).max().orElse(0),
                stated.stream().mapToInt(LaneLatency::txNs).max().orElse(0));
    }

    private static Answer laserLock(Subject subject) {
        List<LaneTuning> lanes = subject.module().banks().stream().flatMap(bank -> bank.tunings().stream())
                .filter(it -> it.frequencyThz() > 0).toList();
        List<String> unlocked = lanes.stream().filter(it -> it.unlocked() || it.tuning()).map(it -> "" + it.lane()).toList();
        if (lanes.isEmpty()) {
            return Answer.notJudged("No tunable laser states its frequency.");
        }
        return unlocked.isEmpty() ? Answer.pass("The wavelength of %d lanes is locked.", lanes.size())
                : Answer.block("The wavelength of lanes %s is not locked, or still tuning.", String.join(", ", unlocked));
    }

    private static String named(VdmObservable it) {
        return it.type().name() + (it.lane() == 0 ? "" : " of lane " + it.lane()) + " (" + Figures.ratio(it.value()) + ")";
    }
}
