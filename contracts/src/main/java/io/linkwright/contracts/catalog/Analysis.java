package io.linkwright.contracts.catalog;

import java.util.List;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.Nullable;
import io.linkwright.contracts.Reason;

/**
 * What follows from a design: what its optics draw, how long light takes, how often a link fails and what that costs the job.
 * Each figure is a sum or product of declared ones; {@code docs/analysis.md} has the formulas.
 *
 * @param latencies per class of path, the shortest class first
 * @param allReduce null where there is but one GPU
 * @param assumptions every figure that was taken for granted, with where it comes from
 * @param notes what the figures say and what they do not
 */
public record Analysis(Power power, List<PathLatency> latencies, Reliability reliability, @Nullable AllReduce allReduce,
        List<Assumption> assumptions, List<Reason> notes) {

    public Analysis {
        latencies = List.copyOf(latencies);
        assumptions = List.copyOf(assumptions);
        notes = List.copyOf(notes);
    }

    /**
     * Power of the optics, not of switches and NICs. A watt per gigabit a second is a nanojoule per bit.
     *
     * @param opticsMaxW sum of the highest power of all modules and cable assemblies whose power is known
     * @param opticsTypicalW the same with typical powers; null when a part has none
     * @param unitsOfUnknownPower modules and cable assemblies that are missing in the sums
     * @param computeOpticsMaxW the share of the compute fabric, which the next figures divide
     * @param injectionGbps what all NICs of the compute fabric send together
     * @param bisectionGbps half of what the narrowest layer of links of the compute fabric carries in one direction
     */
    public record Power(double opticsMaxW, @Nullable Double opticsTypicalW, long unitsOfUnknownPower, double computeOpticsMaxW,
            double injectionGbps, double bisectionGbps, double injectionMaxWPerGbps, double injectionMaxPjPerBit,
            double bisectionMaxWPerGbps, double bisectionMaxPjPerBit, List<TierPower> tiers, List<SwitchPower> switches) {

        public Power {
            tiers = List.copyOf(tiers);
            switches = List.copyOf(switches);
        }
    }

    /**
     * @param nearMaxW 0 where the near plugs belong to cable assemblies, whose power is that of the far end
     * @param typicalW null when a part has no typical power
     */
    public record TierPower(String fabric, String tier, double nearMaxW, double farMaxW, double maxW,
            @Nullable Double typicalW) {
    }

    /**
     * The modules of one switch.
     *
     * @param modulesPerSwitch those of the fullest switch
     * @param opticsMaxWPerSwitch null when a part's power is unknown
     * @param cagesLimitWPerSwitch what its cages may give together; null when that is not published
     */
    public record SwitchPower(String fabric, String role, String platform, int switches, long modulesPerSwitch,
            @Nullable Double opticsMaxWPerSwitch, @Nullable Double cagesLimitWPerSwitch) {
    }

    /**
     * One way from NIC to NIC, as the sum of its parts.
     *
     * @param name {@code same-leaf}, {@code leaf-spine} or {@code three-tier}
     * @param run {@code longest} or {@code shortest}: which cables were taken
     * @param cableM all cables of the way together
     */
    public record PathLatency(String name, String run, int links, int switches, double cableM, double lowNs, double typicalNs,
            double highNs, List<LatencyPart> parts) {

        public PathLatency {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What adds to a path, all units of it together.
     *
     * @param name in kebab case, such as {@code module-passes}
     * @param quantity how many or how much
     * @param unit of the quantity, such as {@code m} or {@code passes}
     * @param source null when it follows from the request alone
     */
    public record LatencyPart(String name, String text, double quantity, String unit, double lowNs, double typicalNs,
            double highNs, @Nullable String source, Confidence confidence) {
    }

    /**
     * What is to be expected of failing links in the compute fabric.
     *
     * @param failuresPercentPerMonth of one link, in 730 hours
     * @param linkFailuresPerMonth expected, over all links
     * @param lowLinkFailuresPerMonth nineteen months of twenty have at least as many
     * @param highLinkFailuresPerMonth nineteen months of twenty have at most as many
     * @param hoursBetweenLinkFailures null when no link fails
     * @param lowRestartsPerMonth when only links of the nodes abort the job
     * @param typicalRestartsPerMonth when every failing link aborts it
     * @param highRestartsPerMonth when links that corrupt without going down abort it too
     * @param minutesPerRestart until the job is again where it was when the link failed, typically
     * @param gpuHoursPerRestart typically
     */
    public record Reliability(long nodeLinks, long links, double failuresPercentPerMonth, double linkFailuresPerMonth,
            double lowLinkFailuresPerMonth, double highLinkFailuresPerMonth, @Nullable Double hoursBetweenLinkFailures,
            double lowRestartsPerMonth, double typicalRestartsPerMonth, double highRestartsPerMonth, double minutesPerRestart,
            double gpuHoursPerRestart, double lowGpuHoursLostPerMonth, double typicalGpuHoursLostPerMonth,
            double highGpuHoursLostPerMonth, List<TierFailures> tiers) {

        public Reliability {
            tiers = List.copyOf(tiers);
        }
    }

    public record TierFailures(String fabric, String tier, long links, double linkFailuresPerMonth) {
    }

    /**
     * One all-reduce over all GPUs, by the alpha-beta model.
     *
     * @param injectionGbpsPerGpu what a GPU can send
     * @param bisectionGbpsPerGpu what is left of it when all traffic crosses the narrowest layer
     * @param stepLatencyNs alpha: the typical latency of the longest path
     * @param idealMs without any latency, at the GPU's full injection
     */
    public record AllReduce(double megabytes, long gpus, double injectionGbpsPerGpu, double bisectionGbpsPerGpu,
            double stepLatencyNs, double idealMs, List<Collective> algorithms) {

        public AllReduce {
            algorithms = List.copyOf(algorithms);
        }
    }

    /**
     * @param name {@code ring} or {@code halving-doubling}
     * @param latencyMs share of the steps' latency
     * @param placedMs when neighbours of the algorithm sit so that the narrowest layer is not what holds them up
     * @param scatteredMs when everything crosses the narrowest layer
     * @param placedOverIdeal 1 is as good as it gets
     */
    public record Collective(String name, long steps, double latencyMs, double placedMs, double scatteredMs,
            double placedOverIdeal, double scatteredOverIdeal) {
    }

    /**
     * A figure that was taken for granted.
     *
     * @param name in kebab case, such as {@code fibre-single-mode}
     * @param text what it means
     * @param source null when it came with the request
     */
    public record Assumption(String name, String text, String unit, double low, double typical, double high,
            @Nullable String source, Confidence confidence) {
    }
}
