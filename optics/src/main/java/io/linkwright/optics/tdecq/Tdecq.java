package io.linkwright.optics.tdecq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.linkwright.optics.waveform.BesselThomson;
import io.linkwright.optics.waveform.Waveform;

/**
 * Measures TDECQ after IEEE 802.3 121.8.5.3.
 *
 * <p>
 * The pattern is found by itself, upright or inverted; the reference receiver is applied unless the capture was made through
 * it;
 * taps, thresholds and histogram times are those of the least TDECQ. The waveform is never averaged, since that would take the
 * transmitter's own noise out. Stateless and thread-safe; the same capture always gives the same figures.
 *
 * <p>
 * It needs about twice the capture's memory; a capture that is not on a grid of 50 samples a symbol, up to thrice its size on
 * that grid.
 */
public final class Tdecq {

    /** @return figures, or every reason why there are none; bad samples are a reason and never an exception */
    public static TdecqResult of(Waveform waveform, TdecqSettings settings) {
        List<TdecqFault> faults = CaptureRules.faults(waveform);
        if (!faults.isEmpty()) {
            return new TdecqResult.NoResult(faults, Optional.empty(), Optional.empty(), List.of());
        }
        List<TdecqFault> warnings = new ArrayList<>();
        CaptureRules.clipped(waveform).ifPresent(warnings::add);
        PatternLocker.Answer answer = new PatternLocker().lock(waveform);
        if (answer instanceof PatternLocker.Answer.Missing missing) {
            return new TdecqResult.NoResult(missing.faults(), Optional.empty(), Optional.empty(), warnings);
        }
        PatternLocker.Answer.Locked locked = (PatternLocker.Answer.Locked) answer;
        BesselThomson receiver = new BesselThomson(settings.bandwidthHz().orElse(waveform.baud() / 2) / waveform.baud());
        AlignedCapture capture = Alignment.of(waveform, locked, receiver, settings.filtered());
        return new Measurement(waveform, settings, capture, receiver, locked.lock(), warnings).result();
    }

    private Tdecq() {
    }
}
