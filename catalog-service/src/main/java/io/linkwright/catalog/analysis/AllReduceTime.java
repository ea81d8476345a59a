package io.linkwright.catalog.analysis;

import java.util.List;

import io.linkwright.contracts.catalog.Analysis.AllReduce;
import io.linkwright.contracts.catalog.Analysis.Collective;

/**
 * Time of one all-reduce by the alpha-beta model. Over \(p\) GPUs with vectors of \(n\) bytes, both algorithms move
 * \(2 (p - 1) n / p\) bytes through each GPU. The ring takes \(2 (p - 1)\) steps, recursive halving and doubling
 * \(2 \lceil \log_2 p \rceil\); each step costs the latency of one path. The ideal fabric has no latency and is never in the
 * way (Thakur, Rabenseifner and Gropp 2005, section 4.4).
 *
 * @param bisectionGbpsPerGpu what each GPU gets when all traffic crosses the narrowest layer
 */
record AllReduceTime(double megabytes, long gpus, double injectionGbpsPerGpu, double bisectionGbpsPerGpu,
        double stepLatencyNs) {

    private static final double BITS_PER_MEGABYTE = 8e6;

    AllReduce result() {
        long halvings = 64 - Long.numberOfLeadingZeros(gpus - 1);
        return new AllReduce(megabytes, gpus, injectionGbpsPerGpu, bisectionGbpsPerGpu, stepLatencyNs,
                transferMs(injectionGbpsPerGpu),
                List.of(collective("ring", 2 * (gpus - 1)), collective("halving-doubling", 2 * halvings)));
    }

    private Collective collective(String name, long steps) {
        double idealMs = transferMs(injectionGbpsPerGpu);
        double latencyMs = steps * stepLatencyNs / 1e6;
        double placedMs = latencyMs + idealMs;
        double scatteredMs = latencyMs + transferMs(bisectionGbpsPerGpu);
        return new Collective(name, steps, latencyMs, placedMs, scatteredMs, placedMs / idealMs, scatteredMs / idealMs);
    }

    private double transferMs(double gbps) {
        return 2.0 * (gpus - 1) / gpus * megabytes * BITS_PER_MEGABYTE / (gbps * 1e9) * 1e3;
    }
}
