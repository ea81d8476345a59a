package io.linkwright.optics.tdecq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A result as a tree of maps, lists, numbers and texts, as it is told in JSON. What is not known is left out. */
public final class TdecqDocument {

    private TdecqDocument() {
    }

    public static Map<String, Object> of(TdecqResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (result instanceof TdecqResult.Measured measured) {
            tree.put("result", "measured");
            tree.putAll(figures(measured.figures()));
            tree.put("signal", signal(measured.figures().signal()));
            tree.put("lock", lock(measured.lock()));
        } else if (result instanceof TdecqResult.NoResult none) {
            tree.put("result", "none");
            tree.put("faults", faults(none.faults()));
            none.lock().ifPresent(lock -> tree.put("lock", lock(lock)));
        }
        tree.put("warnings", faults(result.warnings()));
        return tree;
    }

    private static Map<String, Object> figures(TdecqFigures figures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tdecqDb", figures.tdecqDb());
        tree.put("ceq", figures.ceq());
        tree.put("ceqDb", figures.ceqDb());
        tree.put("kDb", figures.kDb());
        tree.put("sigmaG", figures.sigmaG());
        tree.put("sigmaS", figures.sigmaS());
        tree.put("noiseR", figures.noiseR());
        tree.put("sigmaSOverSigmaG", figures.sigmaSOverSigmaG());
        tree.put("taps", figures.equaliser().taps());
        tree.put("mainTap", figures.equaliser().mainTap());
        tree.put("thresholds", figures.thresholds());
        tree.put("thresholdShares", figures.thresholdShares());
        tree.put("leftHistogramUi", window(figures.leftHistogram()));
        tree.put("rightHistogramUi", window(figures.rightHistogram()));
        tree.put("histogramShiftUi", figures.histogramShiftUi());
        tree.put("limiting", figures.limiting().name());
        tree.put("serLeft", figures.serLeft());
        tree.put("serRight", figures.serRight());
        tree.put("targetSer", figures.targetSer());
        tree.put("qt", figures.qt());
        tree.put("symbols", figures.symbols());
        tree.put("wrongSamples", figures.wrongSamples());
        return tree;
    }

    private static List<Double> window(HistogramWindow window) {
        return List.of(window.fromUi(), window.toUi());
    }

    private static Map<String, Object> signal(SignalFigures signal) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("omaOuter", signal.omaOuter());
        tree.put("p0", signal.p0());
        tree.put("p3", signal.p3());
        tree.put("averagePower", signal.averagePower());
        tree.put("levels", signal.levels());
        tree.put("rlm", signal.rlm());
        put(tree, "outerExtinctionRatioDb", signal.outerExtinctionRatioDb());
        tree.put("overshootPercent", signal.overshootPercent());
        tree.put("undershootPercent", signal.undershootPercent());
        tree.put("powerExcursion", signal.powerExcursion());
        put(tree, "riseTimeS", signal.riseTimeS());
        put(tree, "fallTimeS", signal.fallTimeS());
        put(tree, "transitionTimeS", signal.transitionTimeS());
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, OptionalDouble value) {
        value.ifPresent(it -> tree.put(name, it));
    }

    private static Map<String, Object> lock(PatternLock lock) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pattern", "SSPRQ");
        tree.put("firstSymbol", lock.firstSymbol());
        tree.put("inverted", lock.inverted());
        tree.put("samplesPerSymbol", lock.samplesPerSymbol());
        tree.put("refined", lock.refined());
        tree.put("repetitions", lock.repetitions());
        tree.put("agreement", lock.agreement());
        return tree;
    }

    private static List<Map<String, Object>> faults(List<TdecqFault> faults) {
        return faults.stream().map(it -> Map.<String, Object> of("code", it.code(), "text", it.text())).toList();
    }
}
