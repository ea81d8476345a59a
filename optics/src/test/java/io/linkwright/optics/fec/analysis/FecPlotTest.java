package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.CodewordHistogram;
import io.linkwright.optics.fec.counters.PortCounters;
import io.linkwright.optics.picture.Picture;

class FecPlotTest {

    private static final PortAnalysis FINE = Ports.at400(0, Ports.independent(1e-5, 4e10));

    @Test
    void histogram_is_drawn_with_chance_both_forecasts_and_the_limit() throws Exception {
        PortAnalysis lossy = Ports.at400(3, Ports.independent(3e-4, 4e10));
        Picture picture = FecPlot.of(List.of(FINE, lossy), "Ports that never were").orElseThrow();
        Path kept = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(kept.resolve("fec.png"), picture.toPng(1.2));

        assertThat(picture.toSvg()).contains("counted", "independent errors", "straight line", "runs of errors",
                "beyond t = 15: lost", "uncorrectable, 16 and more", "one codeword", ">15<", ">20<");
        assertThat(picture.toSvg()).contains("Ethernet0: CONDITIONAL, codewords", "Ethernet0: FAIL, codewords");
    }

    @Test
    void worst_ports_are_drawn_where_there_are_too_many_and_the_rest_is_counted() {
        List<PortAnalysis> many = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> FINE).toList());
        many.add(PortAnalysis.of(new PortCounters("Ethernet999", FINE.counters().histogram(), OptionalLong.of(9),
                OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), FINE.counters().reportedPreFecBer(),
                FINE.counters().reportedFerc()), Ports.R400, Measured.plainly()));
        many.add(PortAnalysis.of(PortCounters.of("bare", new CodewordHistogram(List.of()), OptionalLong.of(0)), Ports.R400,
                Measured.plainly()));

        Picture picture = FecPlot.of(many, "").orElseThrow();

        assertThat(picture.description()).contains("The 12 worst of 41 ports are drawn, 29 are left out.",
                "1 port has no histogram");
        assertThat(picture.toSvg()).contains("Ethernet999: FAIL");
    }

    @Test
    void range_of_bins_is_drawn_and_no_histogram_is_no_picture() {
        PortCounters ranged = PortCounters.of("eth2",
                new CodewordHistogram(List.of(Bin.of(0, 1_000_000), new Bin(1, 3, 900, List.of()))), OptionalLong.empty());

        assertThat(FecPlot.of(List.of(PortAnalysis.of(ranged, Ports.R400, Measured.plainly())), "")).isPresent();
        assertThat(FecPlot.of(List.of(), "")).isEmpty();
        assertThat(FecPlot.of(List.of(PortAnalysis.of(PortCounters.of("eth3", new CodewordHistogram(List.of()),
                OptionalLong.empty()), Ports.R400, Measured.plainly())), "")).isEmpty();
        assertThat(FecPlot.of(List.of(Ports.at400(0, 1_000_000)), "")).as("not one error").isPresent();
    }
}
