package io.linkwright.benchmarks;

import java.util.Collection;

/** Order statistics of a set of times: the value below which a share of the samples lies (nearest rank). */
record Percentiles(int samples, double p50Ms, double p90Ms, double p99Ms, double maxMs) {

    static Percentiles ofNanos(Collection<Long> nanos) {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("no samples");
        }
        double[] sorted = nanos.stream().mapToDouble(value -> value / 1e6).sorted().toArray();
        return new Percentiles(sorted.length, rank(sorted, 0.50), rank(sorted, 0.90), rank(sorted, 0.99),
                sorted[sorted.length - 1]);
    }

    private static double rank(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms (%d samples)".formatted(p50Ms, p90Ms, p99Ms, maxMs, samples);
    }
}
