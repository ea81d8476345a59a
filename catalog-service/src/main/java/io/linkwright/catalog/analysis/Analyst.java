package io.linkwright.catalog.analysis;

import static io.linkwright.contracts.Reason.Severity.PASS;
import static io.linkwright.contracts.Reason.Severity.REVIEW;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Analysis;
import io.linkwright.contracts.catalog.Analysis.AllReduce;
import io.linkwright.contracts.catalog.Analysis.PathLatency;
import io.linkwright.contracts.catalog.Analysis.Reliability;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.consultation.ClusterRequest;

/** Analyses a designed interconnect. A pure function of the design, the request and what the catalogue knows of the parts. */
public final class Analyst {

    private final PartFacts facts;
    private final Assumptions assumptions;

    public Analyst(PartFacts facts, Assumptions assumptions) {
        this.facts = facts;
        this.assumptions = assumptions;
    }

    /** @param fabrics the compute fabric first */
    public Analysis analysis(ClusterRequest request, List<Fabric> fabrics) {
        Ledger ledger = new Ledger(assumptions, facts);
        Fabric compute = fabrics.get(0);
        List<PathLatency> latencies = new PathLatencies(compute, new Delays(facts, ledger)).all();
        long gpus = (long) request.compute().nodes() * request.compute().gpusPerNode();
        Reliability reliability = new LinkFailures(ledger, request.workload()).of(compute, gpus);
        AllReduce allReduce = gpus < 2 ? null : allReduce(request, compute, gpus, latencies, ledger);
        return new Analysis(new OpticsPower(facts).of(fabrics), latencies, reliability, allReduce, ledger.used(),
                notes(reliability, allReduce).stream().map(note -> note.from(facts.document(note.source()))).toList());
    }

    private static AllReduce allReduce(ClusterRequest request, Fabric compute, long gpus, List<PathLatency> latencies,
            Ledger ledger) {
        Double asked = request.workload() == null ? null : request.workload().allReduceMegabytes();
        double injection = Capacity.injectionGbps(compute) / gpus;
        double bisection = Math.min(injection, 2 * Capacity.bisectionGbps(compute) / gpus);
        double step = latencies.stream().mapToDouble(PathLatency::typicalNs).max().orElseThrow();
        return new AllReduceTime(ledger.use(Basis.ALL_REDUCE, asked).typical(), gpus, injection, bisection, step).result();
    }

    private static List<Reason> notes(Reliability reliability, AllReduce allReduce) {
        List<Reason> notes = new ArrayList<>();
        notes.add(new Reason("latency-not-from-tdecq", PASS, "Latency is the sum of the parts that are listed. A better TDECQ"
                + " buys fewer errors, not time: hard-decision decoders take as long with few errors as with many.", null,
                "fec-latency"));
        notes.add(new Reason("latency-counted-twice", REVIEW, "Makers do not always say whether the latency of a switch holds"
                + " the error correction of its ports; where it does, the sums are too high by that much.", null, "memory"));
        notes.add(new Reason("failures-elsewhere", PASS, "For comparison: training Llama 3 on 16,384 GPUs for 54 days saw 419"
                + " unexpected interruptions, 35 of them by switches and cables.", null, "meta-llama-3"));
        if (allReduce != null) {
            notes.add(oversubscription(allReduce));
            notes.add(scales(reliability, allReduce));
        }
        return notes;
    }

    private static Reason oversubscription(AllReduce allReduce) {
        Analysis.Collective ring = allReduce.algorithms().get(0);
        if (allReduce.bisectionGbpsPerGpu() < allReduce.injectionGbpsPerGpu()) {
            return new Reason("all-reduce-oversubscribed", REVIEW, String.format(Locale.ROOT, "When everything crosses the"
                    + " narrowest layer, each GPU gets %.0f of its %.0f Gb/s, and a ring all-reduce takes %.2f times as long as"
                    + " in an ideal fabric; with neighbours on one leaf it takes %.2f times as long.",
                    allReduce.bisectionGbpsPerGpu(), allReduce.injectionGbpsPerGpu(), ring.scatteredOverIdeal(),
                    ring.placedOverIdeal()), "/compute/oversubscription", "collectives");
        }
        return new Reason("all-reduce-unhindered", PASS, String.format(Locale.ROOT, "No layer is narrower than what the NICs"
                + " send; a ring all-reduce takes %.2f times as long as in an ideal fabric, for the latency of its steps.",
                ring.placedOverIdeal()), "/compute/oversubscription", "collectives");
    }

    private static Reason scales(Reliability reliability, AllReduce allReduce) {
        Analysis.Collective quick = allReduce.algorithms().get(1);
        return new Reason("scales", PASS, String.format(Locale.ROOT, "One restart costs %.1f minutes; all latency of one"
                + " all-reduce by halving and doubling costs %.3f ms. Links that hold matter more than nanoseconds.",
                reliability.minutesPerRestart(), quick.latencyMs()), null, null);
    }
}
