package io.linkwright.vetting.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.linkwright.optics.soak.Drift;
import io.linkwright.optics.soak.Estimate;
import io.linkwright.optics.soak.LinkRecord;
import io.linkwright.optics.soak.Quantity;
import io.linkwright.optics.soak.SoakAnalysis;
import io.linkwright.optics.soak.SoakResult;

/** The figures of a soak as readings of the lab's criteria. Those of the hold are none where the hold never began. */
final class SoakReadings {

    static List<DerivedReading> of(SoakResult result) {
        List<DerivedReading> readings = new ArrayList<>();
        result.readings()
                .forEach(one -> readings.add(new DerivedReading(one.criterion(), null, one.value(), one.uncertainty())));
        SoakAnalysis soak = result.analysis();
        LinkRecord link = soak.run().link();
        if (link.codewordsKnown() && link.stateKnown() && link.everUp()) {
            readings.add(new DerivedReading("implicitLinkFailures", null, link.bursts(), 0.0));
        }
        soak.warning().ifPresent(above -> readings.add(
                new DerivedReading("timeAboveWarningS", null, above.wholeRunS(), null)));
        Estimate slope = soak.steady().endSlope();
        add(readings, "temperatureSlopeKPer10min", new Estimate(Math.abs(slope.value()), slope.uncertainty()));
        if (!soak.steady().reached()) {
            return readings;
        }
        if (!soak.forecasts().isEmpty()) {
            add(readings, "caseTemperatureWorstInletC", soak.forecasts().get(0).caseC());
        }
        of(soak, Quantity.BIAS).map(Drift::share).max(Comparator.comparingDouble(Estimate::value))
                .ifPresent(share -> add(readings, "biasDriftPercent",
                        new Estimate(share.value() * 100, share.uncertainty() * 100)));
        of(soak, Quantity.TX_POWER).map(Drift::overHold).max(Comparator.comparingDouble(change -> Math.abs(change.value())))
                .ifPresent(change -> add(readings, "txPowerDriftDb",
                        new Estimate(Math.abs(change.value()), change.uncertainty())));
        return readings;
    }

    private static Stream<Drift> of(SoakAnalysis soak, Quantity quantity) {
        return soak.drifts().stream().filter(drift -> drift.channel().quantity() == quantity);
    }

    private static void add(List<DerivedReading> readings, String criterion, Estimate value) {
        if (Double.isFinite(value.value()) && Double.isFinite(value.uncertainty())) {
            readings.add(new DerivedReading(criterion, null, value.value(), value.uncertainty()));
        }
    }

    private SoakReadings() {
    }
}
