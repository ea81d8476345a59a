package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import io.linkwright.optics.budget.FibreGrade;

/** Traces a path and says all that is right and wrong with it. */
public final class PathCheck {

    private static final String LANE_ORDER = "ieee-802.3-lane-reorder";
    /** Sums of tenths are not exact in binary; a thousandth of a decibel means nothing to a fibre. */
    private static final double ROUNDING_DB = 1e-9;

    private final FibrePath path;
    private final Conditions conditions;
    private final List<Ray> rays;
    private final List<LaneLoss> losses;

    private PathCheck(FibrePath path, Conditions conditions) {
        this.path = path;
        this.conditions = conditions;
        rays = Tracer.trace(path);
        losses = rays.stream().map(ray -> LaneLoss.of(path, ray, conditions.loss())).toList();
    }

    public static PathReport check(FibrePath path, Conditions conditions) {
        return new PathCheck(path, conditions).report();
    }

    private PathReport report() {
        LightRules light = new LightRules(path, rays);
        List<Finding> findings = new ArrayList<>(JointRules.findings(path));
        findings.addAll(light.findings());
        findings.addAll(GlassRules.findings(path, rays));
        List<Link> links = new ArrayList<>();
        light.pairs().forEach((near, far) -> links.add(link(near, far)));
        for (Link link : links) {
            order(link, findings);
            loss(link, findings);
        }
        return new PathReport(path, rays, losses, links, findings);
    }

    private Link link(LinkEnd near, LinkEnd far) {
        EnumSet<FibreGrade> grades = EnumSet.noneOf(FibreGrade.class);
        double channelDb = 0;
        double endToEndDb = 0;
        for (int i = 0; i < rays.size(); i++) {
            LinkEnd from = from(rays.get(i));
            if (from.equals(near) || from.equals(far)) {
                channelDb = Math.max(channelDb, losses.get(i).channelDb());
                endToEndDb = Math.max(endToEndDb, losses.get(i).endToEndDb());
                rays.get(i).way().stream().map(place -> path.element(place.element()).grade())
                        .filter(grade -> grade != null).forEach(grades::add);
            }
        }
        // Of multimode grades the first in order is the weakest.
        FibreGrade grade = grades.isEmpty() || grades.contains(FibreGrade.OS2) && grades.size() > 1 ? null
                : grades.iterator().next();
        return new Link(near, far, lanes(near), lanes(far), grade, budget(near, far, grade), channelDb, endToEndDb);
    }

    private LinkEnd from(Ray ray) {
        return new LinkEnd(ray.from().element(), module(ray.from().element()).linkOf(ray.from().end(), ray.lane()));
    }

    private OpticalModule module(int element) {
        return (OpticalModule) path.element(element);
    }

    /** For each lane sent, in order, the lane it arrives as. */
    private List<Integer> lanes(LinkEnd from) {
        return rays.stream().filter(ray -> ray.arrival() == Arrival.RECEIVER && from(ray).equals(from)).map(ray -> {
            OpticalModule far = module(ray.to().element());
            return far.laneInLink(ray.to().end(), far.laneReceivedOn(ray.to().position()));
        }).toList();
    }

    private Budgets.Budget budget(LinkEnd near, LinkEnd far, FibreGrade grade) {
        if (grade == null) {
            return null;
        }
        Budgets.Budget a = conditions.budgets().allowed(module(near.element()).pmd(), grade);
        Budgets.Budget b = conditions.budgets().allowed(module(far.element()).pmd(), grade);
        return a == null || b == null ? null : a.allowedDb() <= b.allowedDb() ? a : b;
    }

    private void order(Link link, List<Finding> findings) {
        if (!link.reordered()) {
            findings.add(Finding.pass("lane-order", between(link) + " every lane arrives in its own place.", null,
                    link.near().element(), link.far().element()));
        } else if (conditions.lanesMayPermute()) {
            findings.add(Finding.pass("lane-order", between(link) + " lanes arrive in the order " + link.nearToFar() + " and "
                    + link.farToNear() + " back. That is harmless to Ethernet: the receiver knows each PCS lane by its"
                    + " alignment markers and puts them in order.", LANE_ORDER, link.near().element(), link.far().element()));
        } else {
            findings.add(Finding.review("lane-order", between(link) + " lanes arrive in the order " + link.nearToFar() + " and "
                    + link.farToNear() + " back. Ethernet receivers put them in order; whether these do is not at hand.",
                    LANE_ORDER, link.near().element(), link.far().element()));
        }
    }

    private void loss(Link link, List<Finding> findings) {
        Integer[] ends = { link.near().element(), link.far().element() };
        Budgets.Budget budget = link.budget();
        String loses = between(link) + String.format(Locale.ROOT,
                " the channel loses %.2f dB, %.2f dB with both module connections; ", link.channelDb(), link.endToEndDb());
        if (budget == null) {
            findings.add(Finding.review("loss-not-at-hand", loses
                    + "the channel loss that these interfaces allow is not at hand.", null, ends));
            return;
        }
        String allowed = String.format(Locale.ROOT, "%.1f dB are allowed%s.", budget.allowedDb(),
                budget.fromMemory() ? " (from memory, check before building)" : "");
        if (link.channelDb() > budget.allowedDb() + ROUNDING_DB) {
            findings.add(Finding.block("insertion-loss", loses + allowed, budget.source(), passed(link)));
        } else if (link.endToEndDb() > budget.allowedDb() + ROUNDING_DB) {
            findings.add(Finding.review("insertion-loss", loses + allowed + " It holds only because IEEE 802.3 counts the"
                    + " connections at the modules with the modules.", budget.source(), ends));
        } else if (budget.fromMemory()) {
            findings.add(Finding.review("insertion-loss", loses + allowed, budget.source(), ends));
        } else {
            findings.add(Finding.pass("insertion-loss", loses + allowed, budget.source(), ends));
        }
    }

    private Integer[] passed(Link link) {
        return rays.stream().filter(ray -> from(ray).equals(link.near())).flatMap(ray -> ray.way().stream())
                .map(Place::element).distinct().toArray(Integer[]::new);
    }

    private String between(Link link) {
        return "Between " + end(link.near()) + " and " + end(link.far());
    }

    private String end(LinkEnd end) {
        OpticalModule module = module(end.element());
        return module.name() + " (" + module.at() + (module.links() == 1 ? ")" : ", link " + (end.link() + 1) + ")");
    }
}
