package io.linkwright.optics.tdecq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The equaliser and the histogram times of the least TDECQ.
 *
 * <p>
 * Every place that the main tap may have is tried at the nominal times; the best then moves with the histograms, a sample at a
 * time, for as long as that helps.
 */
final class EqualiserSearch {

    /** How far both histograms may move together; the clause names no bound. */
    static final double SHIFT_REACH_UI = 0.2;

    private static final int STEPS = 30;

    private final AlignedCapture capture;
    private final TdecqSettings settings;
    private final Objective objective;
    private final Map<Integer, float[]> series = new HashMap<>();

    /** @param shift of both histograms, in sample phases */
    record Found(Closure closure, Window left, Window right, int shift) {
    }

    EqualiserSearch(AlignedCapture capture, TdecqSettings settings, Objective objective) {
        this.capture = capture;
        this.settings = settings;
        this.objective = objective;
    }

    Found search() {
        Found best = bestMain();
        if (!Double.isFinite(best.closure().cost())) {
            return best;
        }
        if (settings.optimiseHistogramTimes()) {
            Found later = walk(best, 1);
            best = later == best ? walk(best, -1) : later;
        }
        TapOptimiser optimiser = new TapOptimiser(objective, best.left(), best.right(), settings.adjustThresholds())
                .polishing();
        return new Found(finish(optimiser, best.closure()), best.left(), best.right(), best.shift());
    }

    private Found walk(Found from, int direction) {
        Found best = from;
        int reach = (int) Math.floor(SHIFT_REACH_UI * capture.perSymbol());
        while (Math.abs(best.shift() + direction) <= reach) {
            Found next = moved(best.closure(), best.shift() + direction);
            if (!(next.closure().cost() < best.closure().cost())) {
                break;
            }
            best = next;
        }
        return best;
    }

    private Found bestMain() {
        int shift = 0;
        Window left = window(Window.LEFT_UI, shift);
        Window right = window(Window.RIGHT_UI, shift);
        List<float[]> both = new ArrayList<>(left.series());
        both.addAll(right.series());
        int taps = settings.taps();
        StartTaps start = new StartTaps(capture, both, taps, objective.noise());
        TapOptimiser optimiser = new TapOptimiser(objective, left, right, settings.adjustThresholds());
        List<Closure> starts = new ArrayList<>();
        for (int main = 0; main < settings.tapRule().lastMain(taps); main++) {
            starts.add(optimiser.at(start.forMain(main), main, ThresholdSearch.NOMINAL, Objective.IDEAL_NOISE));
        }
        starts.sort((a, b) -> Double.compare(a.cost(), b.cost()));
        Found best = null;
        for (Closure candidate : starts) {
            Closure closure = finish(best == null ? optimiser : optimiser.toBeat(best.closure().cost()), candidate);
            if (best == null || closure.cost() < best.closure().cost()) {
                best = new Found(closure, left, right, shift);
            }
        }
        return best;
    }

    private Found moved(Closure from, int shift) {
        Window left = window(Window.LEFT_UI, shift);
        Window right = window(Window.RIGHT_UI, shift);
        TapOptimiser optimiser = new TapOptimiser(objective, left, right, settings.adjustThresholds()).toBeat(from.cost());
        Closure start = optimiser.at(from.taps(), from.main(), from.thresholds(), from.noise());
        return new Found(finish(optimiser, start), left, right, shift);
    }

    private Closure finish(TapOptimiser optimiser, Closure start) {
        return settings.tapSearch() == TapSearch.MINIMUM_TDECQ
                ? optimiser.best(start, settings.tapRule().leastMain(), STEPS)
                : start;
    }

    private Window window(double middleUi, int shift) {
        int phases = Window.phases(capture.perSymbol());
        // The right one lies a fixed number of samples behind the left one, whatever rounding does to either.
        int first = capture.firstPhase(Window.LEFT_UI, phases) + shift
                + (int) Math.round((middleUi - Window.LEFT_UI) * capture.perSymbol());
        List<float[]> list = new ArrayList<>();
        for (int i = 0; i < phases; i++) {
            list.add(series.computeIfAbsent(first + i, capture::series));
        }
        return new Window(first, list);
    }
}
