package io.linkwright.optics.tdecq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.linkwright.optics.waveform.Prbs13q;
import io.linkwright.optics.waveform.Ssprq;
import io.linkwright.optics.waveform.Waveform;

/** Finds SSPRQ in a capture, and the symbol timing; or says what the capture seems to be instead. */
final class PatternLocker {

    /** A told count of samples per symbol that is off by less is refined; one that is off by more is a fault. */
    static final double REFINABLE = 1e-3;

    private static final double LOST = 0.6;
    /** Drift over the whole capture that counts: less is within what the fit itself may err. */
    private static final double DRIFT_UI = 0.05;
    /** Standard errors that a length of a symbol must differ from what was told. */
    private static final double SURE = 5;
    private static final double LEAST_PER_SYMBOL = 2;

    private final byte[] ssprq = Ssprq.symbols();

    /** Where the pattern is, or why it is not. */
    sealed interface Answer {

        /** @param middle sample position of the middle of the capture's first symbol */
        record Locked(PatternLock lock, double middle) implements Answer {
        }

        record Missing(List<TdecqFault> faults) implements Answer {
        }
    }

    private record Lock(PatternSearch.Place place, PatternTrack.Track track) {
    }

    Answer lock(Waveform waveform) {
        float[] samples = waveform.samples();
        double told = waveform.samplesPerSymbol();
        SymbolSampler sampler = new SymbolSampler(samples);
        Lock lock = told >= LEAST_PER_SYMBOL ? attempt(ssprq, sampler, told) : null;
        if (lock != null) {
            return judged(lock, waveform, told);
        }
        List<Double> seems = new ArrayList<>(SymbolRate.candidates(samples));
        for (double perSymbol : seems) {
            Lock other = perSymbol >= LEAST_PER_SYMBOL ? attempt(ssprq, sampler, perSymbol) : null;
            if (other != null) {
                if (Math.abs(other.track().samplesPerSymbol() / told - 1) < REFINABLE) {
                    return judged(other, waveform, told);
                }
                return missing("wrong-samples-per-symbol",
                        String.format(Locale.ROOT, "The capture holds SSPRQ at %s samples per symbol, not at %s.",
                                Figures.figure(other.track().samplesPerSymbol()), Figures.figure(told)));
            }
        }
        return unknown(sampler, told, seems);
    }

    private Lock attempt(byte[] pattern, SymbolSampler sampler, double perSymbol) {
        Lock best = null;
        PatternTrack tracker = new PatternTrack(pattern, sampler);
        for (PatternSearch.Place place : new PatternSearch(pattern).places(sampler, perSymbol)) {
            PatternTrack.Track track = tracker.follow(place, perSymbol);
            if (track.agreement() > 0.5 + PatternSearch.CLEAR
                    && (best == null || track.agreement() > best.track().agreement())) {
                best = new Lock(place, track);
            }
        }
        return best;
    }

    private Answer judged(Lock lock, Waveform waveform, double told) {
        PatternTrack.Track track = lock.track();
        int length = waveform.samples().length;
        double drift = Math.abs(track.samplesPerSymbol() - told) * (length / told) / told;
        boolean refined = drift > DRIFT_UI && Math.abs(track.samplesPerSymbol() - told) > SURE * track.periodError();
        double perSymbol = refined ? track.samplesPerSymbol() : told;
        double symbols = length / perSymbol;
        List<TdecqFault> faults = new ArrayList<>();
        if (symbols < Ssprq.LENGTH - 0.5) {
            double missing = Ssprq.LENGTH - symbols;
            faults.add(new TdecqFault("less-than-one-pattern",
                    String.format(Locale.ROOT,
                            "The capture holds %.1f symbols; one repetition of SSPRQ has 65,535, so %.1f symbols (%.0f samples) are missing.",
                            symbols, missing, Math.ceil(missing * perSymbol))));
        }
        if (track.worst() < LOST) {
            faults.add(new TdecqFault("pattern-lost",
                    String.format(Locale.ROOT,
                            "The pattern is lost about symbol %d of the capture: only %.0f %% of the upper bits agree there, against %.1f %% overall.",
                            track.worstSymbol(), 100 * track.worst(), 100 * track.agreement())));
        }
        if (!faults.isEmpty()) {
            return new Answer.Missing(faults);
        }
        double centre = (length / perSymbol - 1) / 2;
        // Without a refined period the line's middle, not its end, tells the delay.
        double middle = refined ? track.middle() : track.middle() + centre * (track.samplesPerSymbol() - told);
        return new Answer.Locked(new PatternLock(lock.place().symbol(), lock.place().inverted(), perSymbol, refined,
                (int) ((symbols + 0.5) / Ssprq.LENGTH), track.agreement()), middle);
    }

    private Answer unknown(SymbolSampler sampler, double told, List<Double> seems) {
        List<Double> rates = new ArrayList<>(seems);
        rates.add(0, told);
        for (double perSymbol : rates) {
            if (perSymbol >= LEAST_PER_SYMBOL && attempt(Prbs13q.symbols(), sampler, perSymbol) != null) {
                return missing("wrong-pattern",
                        String.format(Locale.ROOT,
                                "The capture holds PRBS13Q at %s samples per symbol; TDECQ is measured on SSPRQ.",
                                Figures.figure(perSymbol)));
            }
        }
        String rate = seems.isEmpty() ? "It is too short to tell its symbol rate."
                : String.format(Locale.ROOT, "Its edges come every %s samples, where %s were told.",
                        Figures.figure(seems.get(0)),
                        Figures.figure(told));
        return missing("pattern-not-found", "Neither SSPRQ nor PRBS13Q is in this capture, upright or inverted. " + rate);
    }

    private static Answer missing(String code, String text) {
        return new Answer.Missing(List.of(new TdecqFault(code, text)));
    }
}
