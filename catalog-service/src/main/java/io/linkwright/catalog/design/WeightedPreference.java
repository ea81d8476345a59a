package io.linkwright.catalog.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.linkwright.catalog.analysis.LinkDelay;
import io.linkwright.catalog.compatibility.Cabling;
import io.linkwright.catalog.compatibility.OpticalLink;
import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.contracts.consultation.ClusterRequest.Objective;
import io.linkwright.contracts.consultation.ClusterRequest.UnitPrice;

/**
 * The request's own objective: the weighted mean of what a candidate lacks in power, latency, price and vetted stock decides,
 * the least first; {@link Candidate#ORDER} where it is equal. What the rules block never comes here.
 */
final class WeightedPreference implements Preference {

    private final Objective objective;
    private final VettedStock stock;
    private final LinkDelay delay;
    private final long links;
    private final Map<String, BigDecimal> prices = new HashMap<>();

    /** @param links how many of the tier's links vetted units are wanted for */
    WeightedPreference(Objective objective, VettedStock stock, LinkDelay delay, long links) {
        this.objective = objective;
        this.stock = stock;
        this.delay = delay;
        this.links = links;
        for (UnitPrice price : objective.prices()) {
            prices.put(key(price.partNumber()), price.price().amount());
        }
    }

    private static String key(String partNumber) {
        return partNumber.toUpperCase(Locale.ROOT);
    }

    @Override
    public Ranked rank(List<Candidate> working, Socket near, Socket far, Run run) {
        List<Term> all = List.of(
                Term.over(working, "power", "W per link", objective.power(), true,
                        candidate -> Double.isInfinite(candidate.powerPerLinkW()) ? null : candidate.powerPerLinkW()),
                Term.over(working, "latency", "ns per link", objective.latency(), true,
                        candidate -> latencyNs(candidate, run)),
                Term.over(working, "price", "per link", objective.price(), true, candidate -> price(candidate, near, far)),
                Term.over(working, "vetted stock", "of the links", objective.vettedStock(), false,
                        candidate -> vettedShare(candidate, near, far)));
        List<Term> terms = all.stream().filter(Term::counts).toList();
        Map<Candidate, Double> scores = new IdentityHashMap<>();
        working.forEach(candidate -> scores.put(candidate, score(candidate, terms)));
        List<Candidate> inOrder = working.stream()
                .sorted(Comparator.<Candidate> comparingDouble(scores::get).thenComparing(Candidate.ORDER)).toList();
        Candidate winner = inOrder.get(0);
        return new Ranked(inOrder, why(winner, working.size(), terms) + leftOut(all), loser -> whyLost(loser, winner, terms));
    }

    /** Rounded, so that the last bit of a division does not decide between equals. */
    private static double score(Candidate candidate, List<Term> terms) {
        double weights = terms.stream().mapToDouble(Term::weight).sum();
        double lack = terms.stream().mapToDouble(term -> term.weight() * term.lack(candidate)).sum();
        return weights == 0 ? 0 : Math.round(lack / weights * 1e9) / 1e9;
    }

    private static String why(Candidate winner, int working, List<Term> terms) {
        return (working == 1 ? "The only combination that works: "
                : "First of " + working + " combinations that work, by the weighted objective: ") + told(winner, terms);
    }

    private static String leftOut(List<Term> all) {
        List<String> unknown = all.stream().filter(term -> term.weight() > 0 && !term.counts()).map(Term::name).toList();
        return unknown.isEmpty() ? ""
                : " Nothing is known of any combination's " + String.join(" and ", unknown)
                        + ", which therefore decides nothing.";
    }

    private static String whyLost(Candidate loser, Candidate winner, List<Term> terms) {
        double own = score(loser, terms);
        double best = score(winner, terms);
        if (own == best) {
            return "Works and does as well by the weighted objective, but leaves more to be looked at, takes more power, is rated"
                    + " for more than is needed, or its part number comes later: " + told(loser, terms);
        }
        return "Works, but does worse by the weighted objective: " + told(loser, terms);
    }

    private static String told(Candidate candidate, List<Term> terms) {
        List<String> told = new ArrayList<>(terms.stream().map(term -> term.told(candidate)).toList());
        told.add(String.format(Locale.ROOT, "lacks %.3f", score(candidate, terms)));
        return String.join(", ", told) + ".";
    }

    private Double latencyNs(Candidate candidate, Run run) {
        if (candidate.joint() instanceof Candidate.Assembly assembly) {
            return delay.ns(assembly.cable(), run.distanceM());
        }
        OpticalLink link = ((Candidate.Modules) candidate.joint()).link();
        Cabling cabling = link.cabling();
        return delay.ns(link.near().module(), link.far().module(), cabling.cable(), run.distanceM());
    }

    /** Of both ends and the cable, for one link; null when one of them has no price. */
    private Double price(Candidate candidate, Socket near, Socket far) {
        if (candidate.joint() instanceof Candidate.Assembly assembly) {
            return share(assembly.cable().partNumber(), assembly.trunkLinks());
        }
        Cabling cabling = ((Candidate.Modules) candidate.joint()).link().cabling();
        Double nearPrice = share(candidate.nearPart(), near.linksPerCage());
        Double farPrice = share(candidate.farPart(), far.linksPerCage());
        Double cable = share(cabling.cable().partNumber(), cabling.linksPerTrunk());
        return nearPrice == null || farPrice == null || cable == null ? null
                : (Double) (nearPrice + farPrice + cabling.cablesPerLink() * cable);
    }

    private Double share(String partNumber, int linksPerUnit) {
        BigDecimal price = prices.get(key(partNumber));
        return price == null ? null : (Double) (price.doubleValue() / linksPerUnit);
    }

    /** The share of the links for which vetted units of the scarcer end are in stock; null when no stock is known. */
    private Double vettedShare(Candidate candidate, Socket near, Socket far) {
        if (!stock.known()) {
            return null;
        }
        if (candidate.joint() instanceof Candidate.Assembly assembly) {
            return covered(assembly.cable().partNumber(), assembly.trunkLinks());
        }
        if (candidate.nearPart().equals(candidate.farPart())) {
            // One stock serves both ends.
            return Math.min(1, stock.of(candidate.nearPart())
                    / ((double) links / near.linksPerCage() + (double) links / far.linksPerCage()));
        }
        return Math.min(covered(candidate.nearPart(), near.linksPerCage()), covered(candidate.farPart(), far.linksPerCage()));
    }

    private double covered(String partNumber, int linksPerUnit) {
        return Math.min(1, (double) stock.of(partNumber) * linksPerUnit / links);
    }
}
