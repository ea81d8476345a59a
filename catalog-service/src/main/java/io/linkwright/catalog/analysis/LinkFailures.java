package io.linkwright.catalog.analysis;

import java.util.List;

import io.linkwright.contracts.catalog.Analysis.Assumption;
import io.linkwright.contracts.catalog.Analysis.Reliability;
import io.linkwright.contracts.catalog.Analysis.TierFailures;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.consultation.ClusterRequest.Workload;

/**
 * How often a link of the compute fabric fails and what that costs a job on all its GPUs. Failures a month are links times the
 * rate of one; each costs all GPUs the time to detect it, to restart, and half a checkpoint interval.
 */
final class LinkFailures {

    private static final double TAIL = 0.05;

    private final Ledger ledger;
    private final Workload workload;

    LinkFailures(Ledger ledger, Workload workload) {
        this.ledger = ledger;
        this.workload = workload == null ? new Workload(null, null, null, null) : workload;
    }

    Reliability of(Fabric compute, long gpus) {
        Assumption rate = ledger.use(Basis.LINK_FAILURES);
        double perLink = rate.typical() / 100;
        long nodeLinks = compute.tiers().get(0).links();
        long links = compute.tiers().stream().mapToLong(Tier::links).sum();
        double failures = links * perLink;
        Poisson month = new Poisson(failures);
        double silent = ledger.use(Basis.SILENT_FAILURES).high();
        Assumption detect = ledger.use(Basis.DETECT, workload.detectS());
        Assumption restart = ledger.use(Basis.RESTART, workload.restartMin());
        Assumption interval = ledger.use(Basis.CHECKPOINT_INTERVAL, workload.checkpointIntervalMin());
        double minutes = minutes(detect.typical(), restart.typical(), interval.typical());
        double lowHours = gpus * minutes(detect.low(), restart.low(), interval.low()) / 60;
        double hours = gpus * minutes / 60;
        double highHours = gpus * minutes(detect.high(), restart.high(), interval.high()) / 60;
        return new Reliability(nodeLinks, links, rate.typical(), failures, month.quantile(TAIL), month.quantile(1 - TAIL),
                failures == 0 ? null : (Double) (Spares.HOURS_PER_MONTH / failures), nodeLinks * perLink, failures,
                failures * (1 + silent), minutes, hours, nodeLinks * perLink * lowHours, failures * hours,
                failures * (1 + silent) * highHours, tiers(compute, perLink));
    }

    private static double minutes(double detectS, double restartMin, double intervalMin) {
        return detectS / 60 + restartMin + intervalMin / 2;
    }

    private static List<TierFailures> tiers(Fabric compute, double perLink) {
        return compute.tiers().stream()
                .map(tier -> new TierFailures(compute.name(), tier.name(), tier.links(), tier.links() * perLink)).toList();
    }
}
