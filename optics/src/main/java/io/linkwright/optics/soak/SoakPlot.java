package io.linkwright.optics.soak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.linkwright.optics.picture.Colour;
import io.linkwright.optics.picture.Picture;
import io.linkwright.optics.picture.Stroke;
import io.linkwright.optics.picture.axes.Axis;
import io.linkwright.optics.picture.axes.Chart;
import io.linkwright.optics.picture.axes.Level;
import io.linkwright.optics.picture.axes.Palette;
import io.linkwright.optics.picture.axes.Panel;
import io.linkwright.optics.picture.axes.Series;
import io.linkwright.optics.picture.axes.Span;
import io.linkwright.optics.picture.axes.Tick;

/** The run as a picture: a panel for each quantity that was recorded, the hold shaded, flaps and bursts marked. */
public final class SoakPlot {

    private static final int WIDTH_PX = 1180;
    private static final int PANEL_PX = 165;
    private static final int TITLES_PX = 120;
    private static final int FIT_POINTS = 400;
    private static final int MOST_EVENTS = 500;
    private static final double LABEL_AIR_C = 4;

    private final SoakResult result;
    private final SoakRun run;
    private final SteadyState steady;

    private SoakPlot(SoakResult result) {
        this.result = result;
        this.run = result.analysis().run();
        this.steady = result.analysis().steady();
    }

    /** @param title such as the name of the file */
    public static Picture of(SoakResult result, String title) {
        SoakPlot plot = new SoakPlot(result);
        List<Panel> panels = plot.panels();
        Axis time = new Axis("time from the begin of the record", 0, plot.run.durationS(), Axis.Kind.DURATION);
        int height = (int) (TITLES_PX + PANEL_PX * panels.stream().mapToDouble(Panel::share).sum()
                + 20 * panels.size());
        return new Chart(title, plot.figures(), time, panels).picture(WIDTH_PX, height);
    }

    private List<String> figures() {
        List<String> figures = new ArrayList<>();
        figures.add("Verdict " + result.verdict() + ". " + (steady.reached() ? "Steady: " : "Not steady: ") + steady.why()
                + ".");
        StringBuilder second = new StringBuilder();
        steady.warmUp().ifPresent(fit -> second.append("Time constant ").append(Figures.fixed(fit.tauS().value(), 0))
                .append(" s, settles at ").append(Figures.fixed(fit.finalC().value(), 1)).append(" °C. "));
        result.analysis().resistance().ifPresent(resistance -> second.append(Figures.fixed(
                resistance.inHoldKPerW().value(), 2)).append(" K/W above the inlet. "));
        for (InletForecast forecast : result.analysis().forecasts()) {
            second.append("At ").append(Figures.plain(forecast.inletC())).append(" °C inlet the module reads ")
                    .append(Figures.fixed(forecast.moduleC().value(), 1)).append(" ± ")
                    .append(Figures.fixed(forecast.moduleC().uncertainty(), 1)).append(" °C. ");
        }
        if (second.length() > 0) {
            figures.add(second.toString().strip());
        }
        return figures;
    }

    private List<Panel> panels() {
        List<Panel> panels = new ArrayList<>();
        temperature().ifPresent(panels::add);
        lanes(Quantity.POWER, "Power, W", 0.4).ifPresent(panels::add);
        lanes(Quantity.BIAS, "Laser bias, mA", 1).ifPresent(panels::add);
        lanes(Quantity.TX_POWER, "Tx power, dBm", 0.5).ifPresent(panels::add);
        lanes(Quantity.RX_POWER, "Rx power, dBm", 0.5).ifPresent(panels::add);
        lanes(Quantity.SNR, "SNR, dB", 1).ifPresent(panels::add);
        errorRatio().ifPresent(panels::add);
        if (run.link().stateKnown() || run.link().codewordsKnown() || panels.isEmpty()) {
            panels.add(link());
        }
        return panels;
    }

    private Optional<Panel> temperature() {
        List<Series> series = new ArrayList<>();
        addTemperature(series, Quantity.MODULE_TEMPERATURE, "module", 0);
        addTemperature(series, Quantity.CASE_TEMPERATURE, "case", 2);
        addTemperature(series, Quantity.INLET_TEMPERATURE, "inlet", 1);
        if (series.isEmpty()) {
            return Optional.empty();
        }
        steady.warmUp().ifPresent(fit -> series.add(fitted(fit)));
        double[] range = range(List.of(Quantity.MODULE_TEMPERATURE, Quantity.CASE_TEMPERATURE, Quantity.INLET_TEMPERATURE));
        SoakSettings settings = result.analysis().settings();
        List<Level> levels = run.values(Quantity.MODULE_TEMPERATURE).isEmpty() ? List.of()
                : List.of(level(settings.warning(), "warning", Palette.WARNING),
                        level(settings.alarm(), "alarm", Palette.ALARM));
        double top = levels.stream().mapToDouble(Level::value).max().orElse(range[1]) + LABEL_AIR_C;
        return Optional.of(Panel.of(Axis.around("Temperature, °C", range[0], Math.max(range[1], top), 5), series)
                .withLevels(levels).withSpans(hold(true)).withShare(1.5));
    }

    private void addTemperature(List<Series> series, Quantity quantity, String name, int colour) {
        run.values(quantity)
                .ifPresent(values -> series.add(Series.line(name, Palette.stroke(colour), run.timesS(), values)));
    }

    private Series fitted(ExponentialFit fit) {
        double[] times = IntStream.range(0, FIT_POINTS)
                .mapToDouble(i -> fit.beginS() + (steady.toS() - fit.beginS()) * i / (FIT_POINTS - 1)).toArray();
        return Series.line("fit", Stroke.dashed(Colour.BLACK, 1.5, 6, 4), times,
                Arrays.stream(times).map(fit::atC).toArray());
    }

    private static Level level(Limit limit, String name, Colour colour) {
        return new Level(limit.value(), name + " " + Figures.plain(limit.value()) + " °C", Stroke.dashed(colour, 1.2, 4, 3));
    }

    private Optional<Panel> lanes(Quantity quantity, String label, double leastSpan) {
        if (run.channels(quantity).isEmpty()) {
            return Optional.empty();
        }
        double[] range = range(List.of(quantity));
        return Optional.of(
                Panel.of(Axis.around(label, range[0], range[1], leastSpan), series(quantity)).withSpans(hold(false)));
    }

    private List<Series> series(Quantity quantity) {
        List<Series> series = new ArrayList<>();
        for (Channel channel : run.channels(quantity)) {
            series.add(Series.line(channel.lane() == 0 ? "" : "lane " + channel.lane(), Palette.stroke(series.size()),
                    run.timesS(), run.values(channel).orElseThrow()));
        }
        return series;
    }

    private Optional<Panel> errorRatio() {
        double[] above = run.channels(Quantity.PRE_FEC_BER).stream()
                .flatMapToDouble(channel -> Arrays.stream(run.values(channel).orElseThrow())).filter(ratio -> ratio > 0)
                .toArray();
        if (above.length == 0) {
            return Optional.empty();
        }
        Axis axis = Axis.logarithmic("Pre-FEC bit error ratio", Arrays.stream(above).min().orElseThrow(),
                Arrays.stream(above).max().orElseThrow());
        return Optional.of(Panel.of(axis, series(Quantity.PRE_FEC_BER)).withSpans(hold(false)));
    }

    private Panel link() {
        LinkRecord link = run.link();
        List<Double> times = new ArrayList<>(List.of(0.0));
        List<Double> states = new ArrayList<>(List.of(link.stateKnown() && !link.everUp() ? 0.0 : 1.0));
        List<Span> spans = new ArrayList<>(hold(false));
        for (LinkEvent event : link.events().subList(0, Math.min(MOST_EVENTS, link.events().size()))) {
            if (event.kind() != LinkEvent.Kind.BURST) {
                times.add(event.fromS());
                states.add(0.0);
                times.add(event.toS());
                states.add(1.0);
            }
            spans.add(new Span(event.fromS(), event.toS(), label(event), Palette.ALARM.withOpacity(0.35), Palette.ALARM));
        }
        times.add(run.durationS());
        states.add(states.get(states.size() - 1));
        Series state = Series.step("", Palette.stroke(0), unboxed(times), unboxed(states));
        String label = link.stateKnown() ? "Link" : "Uncorrectable codewords";
        return Panel.of(new Axis(label, -0.4, 2, Axis.Kind.LINEAR), link.stateKnown() ? List.of(state) : List.of())
                .withSpans(spans).withShare(0.45)
                .withTicks(link.stateKnown() ? List.of(new Tick(0, "down"), new Tick(1, "up")) : List.of(new Tick(0, "")));
    }

    private static String label(LinkEvent event) {
        return switch (event.kind()) {
            case FLAP -> "flap, " + Figures.duration(event.toS() - event.fromS());
            case OUTAGE -> "down, " + Figures.duration(event.toS() - event.fromS());
            case BURST -> Figures.plain(event.codewords()) + " codewords";
        };
    }

    private List<Span> hold(boolean named) {
        return steady.reached()
                ? List.of(new Span(steady.fromS(), steady.toS(),
                        named ? "hold, " + Figures.duration(result.analysis().hold().observedS()) : "", Palette.SHADE,
                        Palette.FAINT_INK))
                : List.of();
    }

    private double[] range(List<Quantity> quantities) {
        double[] all = quantities.stream().flatMap(quantity -> run.channels(quantity).stream())
                .flatMapToDouble(channel -> Arrays.stream(run.values(channel).orElseThrow()))
                .filter(value -> !Double.isNaN(value)).toArray();
        return new double[] { Arrays.stream(all).min().orElse(0), Arrays.stream(all).max().orElse(1) };
    }

    private static double[] unboxed(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
