package io.linkwright.catalog.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.design.DesignOutcome;
import io.linkwright.catalog.design.Designer;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Analysis;
import io.linkwright.contracts.catalog.Analysis.Assumption;
import io.linkwright.contracts.catalog.Analysis.LatencyPart;
import io.linkwright.contracts.catalog.Analysis.PathLatency;
import io.linkwright.contracts.catalog.Analysis.Reliability;
import io.linkwright.contracts.catalog.Analysis.SwitchPower;
import io.linkwright.contracts.catalog.Analysis.TierPower;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.consultation.ClusterRequest.Workload;

class AnalystTest {

    private static final Designer DESIGNER = new Designer(CatalogueFixture.CATALOGUE, CatalogueFixture.ASSUMPTIONS);
    private static final Design H200 = design(CatalogueFixture.exampleTree("h200-1024"));

    private static Design design(ObjectNode request) {
        return ((DesignOutcome.Proposed) DESIGNER.design(CatalogueFixture.read(request))).design();
    }

    private static Fabric fabric(long nodeLinks, int tiers) {
        List<Tier> all = IntStream.range(0, tiers).mapToObj(i -> new Tier("tier-" + i, nodeLinks, 400, 30,
                new Design.End("a", "A", "X", "x", 1, 1, null), new Design.End("b", "B", "X", "x", 1, 1, null), null, null,
                List.of(), List.of())).toList();
        return new Fabric("compute", "any", List.of(), all, List.of(), null, null);
    }

    private static Reliability reliability(long links, int tiers, Workload workload) {
        return new LinkFailures(new Ledger(CatalogueFixture.ASSUMPTIONS, CatalogueFixture.CATALOGUE), workload)
                .of(fabric(links, tiers), 16_384);
    }

    /** 16,384 x 0.057 % = 9.34 a month, one in 78 hours; three tiers have three times the links: one in 26 hours. */
    @Test
    void linksOf16384GpusFailEvery78Hours() {
        Reliability nodesAlone = reliability(16_384, 1, null);
        assertThat(nodesAlone.linkFailuresPerMonth()).isCloseTo(9.34, within(0.005));
        assertThat(nodesAlone.hoursBetweenLinkFailures()).isCloseTo(78.2, within(0.05));

        Reliability threeTiers = reliability(16_384, 3, null);
        assertThat(threeTiers.linkFailuresPerMonth()).isCloseTo(28.02, within(0.01));
        assertThat(threeTiers.hoursBetweenLinkFailures()).isCloseTo(26.1, within(0.05));
        assertThat(threeTiers.lowRestartsPerMonth()).isCloseTo(9.34, within(0.005));
        assertThat(threeTiers.tiers()).extracting(Analysis.TierFailures::links).containsOnly(16_384L);
    }

    /** 16,384 GPUs that lose 20 minutes lose 5,461 GPU-hours. */
    @Test
    void aRestartOf20MinutesCosts5461GpuHours() {
        Reliability job = reliability(16_384, 1, new Workload(null, 0.0, 5.0, 30.0));

        assertThat(job.minutesPerRestart()).isEqualTo(20);
        assertThat(job.gpuHoursPerRestart()).isCloseTo(5461.3, within(0.05));
        assertThat(job.typicalGpuHoursLostPerMonth()).isCloseTo(9.33888 * 5461.333, within(1.0));
        // Printed tables: 9.34 expected; at most 4 in 4.3 % of the months, at most 5 in 9.5 %; at most 14 in 94.7 %.
        assertThat(job.lowLinkFailuresPerMonth()).isEqualTo(5);
        assertThat(job.highLinkFailuresPerMonth()).isEqualTo(15);
    }

    /** Compute: 1,024 x 9 W + 1,536 x 17 W = 35,328 W over 1,024 x 400 Gb/s; 8 x 12 W + 32 x 4.5 W beside it. */
    @Test
    void theExamplesOpticsTake86PicojoulesPerInjectedBit() {
        Analysis.Power power = H200.analysis().power();

        assertThat(power.opticsMaxW()).isEqualTo(35_568).isEqualTo(H200.opticsMaxPowerW());
        assertThat(power.tiers()).extracting(TierPower::tier, TierPower::nearMaxW, TierPower::farMaxW).containsExactly(
                tuple("node-leaf", 9216.0, 8704.0), tuple("leaf-spine", 8704.0, 8704.0), tuple("node-switch", 144.0, 96.0));
        assertThat(power.injectionGbps()).isEqualTo(409_600);
        assertThat(power.bisectionGbps()).isEqualTo(204_800);
        assertThat(power.injectionMaxPjPerBit()).isCloseTo(86.25, within(1e-9));
        assertThat(power.injectionMaxWPerGbps()).isCloseTo(0.08625, within(1e-12));
        assertThat(power.bisectionMaxPjPerBit()).isCloseTo(172.5, within(1e-9));
        assertThat(power.unitsOfUnknownPower()).isZero();
    }

    /** Each leaf and spine holds 32 modules of 17 W in 32 cages of 17 W. */
    @Test
    void aSwitchFullOfModulesIsComparedWithItsCages() {
        assertThat(H200.analysis().power().switches())
                .extracting(SwitchPower::role, SwitchPower::modulesPerSwitch, SwitchPower::opticsMaxWPerSwitch,
                        SwitchPower::cagesLimitWPerSwitch)
                .contains(tuple("leaf", 32L, 544.0, 544.0), tuple("spine", 32L, 544.0, 544.0));
    }

    @Test
    void powerIsTheSumOverItsTiers() {
        Analysis.Power power = H200.analysis().power();

        assertThat(power.tiers().stream().mapToDouble(TierPower::maxW).sum()).isCloseTo(power.opticsMaxW(), within(1e-6));
    }

    /**
     * NIC pair 1,500. Same leaf: 2 links of 30 m multimode at 4.94, 4 passes
     * of 75, 2 codes of 110, 1 switch of 130: 1,500 + 296.4 + 300 + 220 + 130. Leaf to spine adds 2 links of 80 m at 4.895, 4
     * passes, 2 codes, 2 switches: 783.2 + 300 + 220 + 260.
     */
    @Test
    void theExamplesPathsAreSumsOfTheirParts() {
        List<PathLatency> paths = H200.analysis().latencies();

        assertThat(paths).extracting(PathLatency::name, PathLatency::run, PathLatency::links, PathLatency::switches)
                .containsExactly(tuple("same-leaf", "longest", 2, 1), tuple("leaf-spine", "longest", 4, 3));
        assertThat(paths.get(0).typicalNs()).isCloseTo(2446.4, within(1e-6));
        assertThat(paths.get(1).typicalNs()).isCloseTo(2446.4 + 1563.2, within(1e-6));
        for (PathLatency path : paths) {
            assertThat(path.parts().stream().mapToDouble(LatencyPart::typicalNs).sum()).isCloseTo(path.typicalNs(),
                    within(1e-6));
            assertThat(path.lowNs()).isLessThanOrEqualTo(path.typicalNs());
            assertThat(path.typicalNs()).isLessThanOrEqualTo(path.highNs());
        }
    }

    @Test
    void whatWasTakenForGrantedIsListedWithItsSource() {
        assertThat(H200.analysis().assumptions()).extracting(Assumption::name).contains("fibre-multimode",
                "fibre-single-mode", "fec-from-400g", "nic-pair", "link-failures", "checkpoint-interval")
                .doesNotContain("copper", "switch", "pass-aec");
        assertThat(H200.analysis().assumptions()).filteredOn(one -> one.name().equals("link-failures"))
                .extracting(Assumption::source).allMatch(source -> source.contains("arXiv"));
    }

    @Test
    void theRequestsOwnWorkloadReplacesTheAssumption() {
        ObjectNode tree = CatalogueFixture.exampleTree("h200-1024");
        tree.putObject("workload").put("restartMin", 10).put("allReduceMegabytes", 64);
        Analysis analysis = design(tree).analysis();

        assertThat(analysis.allReduce().megabytes()).isEqualTo(64);
        assertThat(analysis.assumptions()).filteredOn(one -> one.name().equals("restart"))
                .extracting(Assumption::low, Assumption::high, Assumption::source).containsExactly(tuple(10.0, 10.0, null));
    }

    @Test
    void marginIsNeverSoldAsTime() {
        assertThat(H200.analysis().notes()).extracting(Reason::code).contains("latency-not-from-tdecq",
                "all-reduce-unhindered", "failures-elsewhere");
    }

    /** What is left of 400 Gb/s is what the uplinks carry. */
    @Test
    void oversubscriptionShowsInTheAllReduce() {
        ObjectNode tree = CatalogueFixture.exampleTree("h200-1024");
        tree.withObject("/compute").put("oversubscription", 3);
        Design design = design(tree);
        Analysis.AllReduce allReduce = design.analysis().allReduce();
        long up = design.fabrics().get(0).tiers().get(1).links();

        assertThat(allReduce.bisectionGbpsPerGpu()).isCloseTo(up * 400.0 / 1024, within(1e-9));
        assertThat(allReduce.algorithms().get(0).scatteredOverIdeal()).isGreaterThan(2);
        assertThat(design.analysis().notes()).extracting(Reason::code).contains("all-reduce-oversubscribed");
    }
}
