package io.linkwright.catalog.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.linkwright.catalog.analysis.Leg.Delay;
import io.linkwright.contracts.catalog.Analysis.LatencyPart;
import io.linkwright.contracts.catalog.Analysis.PathLatency;

/** The latency of a path as the sum of its declared parts, and of nothing else. Equal delays become one part. */
final class PathSum {

    private final Map<Delay, Double> quantities = new LinkedHashMap<>();
    private int links;
    private int switches;
    private double cableM;

    PathSum link(Leg leg) {
        links++;
        cableM += leg.cableM();
        leg.delays().forEach(delay -> add(delay, 1));
        add(leg.perMetre(), leg.cableM());
        return this;
    }

    PathSum through(Delay aSwitch) {
        switches++;
        add(aSwitch, 1);
        return this;
    }

    PathSum add(Delay delay, double quantity) {
        quantities.merge(delay, quantity, Double::sum);
        return this;
    }

    PathLatency as(String name, String run) {
        List<LatencyPart> parts = quantities.entrySet().stream().map(entry -> part(entry.getKey(), entry.getValue())).toList();
        return new PathLatency(name, run, links, switches, cableM, parts.stream().mapToDouble(LatencyPart::lowNs).sum(),
                parts.stream().mapToDouble(LatencyPart::typicalNs).sum(),
                parts.stream().mapToDouble(LatencyPart::highNs).sum(), parts);
    }

    private static LatencyPart part(Delay delay, double quantity) {
        return new LatencyPart(delay.part(), delay.text(), quantity, delay.unit(), quantity * delay.lowNs(),
                quantity * delay.typicalNs(), quantity * delay.highNs(), delay.source(), delay.confidence());
    }
}
