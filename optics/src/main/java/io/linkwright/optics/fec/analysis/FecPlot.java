package io.linkwright.optics.fec.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.linkwright.optics.picture.Picture;
import io.linkwright.optics.picture.axes.Axis;
import io.linkwright.optics.picture.axes.Chart;
import io.linkwright.optics.picture.axes.Panel;

/** Histograms of ports and what they foretell as a picture: a panel for each port, up to {@link #MOST_PORTS}. */
public final class FecPlot {

    /** The worst ports are drawn where there are more. */
    public static final int MOST_PORTS = 12;

    private static final int WIDTH_PX = 1180;
    private static final int PANEL_PX = 235;
    private static final int TITLES_PX = 125;
    private static final double LAST_AIR = 0.6;

    private FecPlot() {
    }

    /**
     * @param title such as the name of the file
     * @return empty where no port has a histogram with codewords
     */
    public static Optional<Picture> of(List<PortAnalysis> ports, String title) {
        List<PortAnalysis> counted = ports.stream().filter(port -> port.errors().isPresent()).toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        List<PortAnalysis> drawn = counted.size() <= MOST_PORTS ? counted
                : counted.stream().sorted(Comparator.comparing(PortAnalysis::result).reversed()).limit(MOST_PORTS).toList();
        int last = drawn.get(0).measured().lastSymbols();
        List<Panel> panels = drawn.stream().map(port -> HistogramPanel.of(port, last)).toList();
        Axis symbols = new Axis("wrong symbols in a codeword", -LAST_AIR, last + LAST_AIR, Axis.Kind.WHOLE);
        return Optional.of(new Chart(title, subtitles(ports.size(), counted.size(), drawn.size()), symbols, panels)
                .picture(WIDTH_PX, TITLES_PX + PANEL_PX * panels.size()));
    }

    private static List<String> subtitles(int ports, int counted, int drawn) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Codewords by their wrong symbols, on a logarithmic axis. KP4 corrects up to t = 15 wrong symbols of 544. A bin that"
                        + " covers a range is drawn by the mean of its symbols.");
        StringBuilder left = new StringBuilder();
        if (counted > drawn) {
            left.append(String.format(Locale.ROOT, "The %d worst of %,d ports are drawn, %,d are left out. ", drawn, counted,
                    counted - drawn));
        }
        if (ports > counted) {
            left.append(String.format(Locale.ROOT, "%,d %s no histogram to draw.", ports - counted,
                    ports - counted == 1 ? "port has" : "ports have"));
        }
        if (left.length() > 0) {
            lines.add(left.toString().strip());
        }
        return lines;
    }
}
