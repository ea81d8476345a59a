package io.linkwright.catalog.fibrepath;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.linkwright.catalog.fibrepath.PathAnswer.ChangeView;
import io.linkwright.catalog.fibrepath.PathAnswer.CorrectionView;
import io.linkwright.catalog.fibrepath.PathAnswer.LaneView;
import io.linkwright.catalog.fibrepath.PathAnswer.LinkEndView;
import io.linkwright.catalog.fibrepath.PathAnswer.LinkView;
import io.linkwright.catalog.fibrepath.PathAnswer.PairLoss;
import io.linkwright.catalog.fibrepath.PathAnswer.PlaceView;
import io.linkwright.catalog.fibrepath.PathAnswer.TermView;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.optics.path.Conditions;
import io.linkwright.optics.path.Correction;
import io.linkwright.optics.path.CorrectionSearch;
import io.linkwright.optics.path.Cost;
import io.linkwright.optics.path.Element;
import io.linkwright.optics.path.FibrePath;
import io.linkwright.optics.path.Finding;
import io.linkwright.optics.path.LaneLoss;
import io.linkwright.optics.path.Link;
import io.linkwright.optics.path.LinkEnd;
import io.linkwright.optics.path.OpticalModule;
import io.linkwright.optics.path.PathReport;
import io.linkwright.optics.path.Place;
import io.linkwright.optics.path.Ray;

/** Puts a report into the words of an answer. */
final class Answers {

    private final PathReport report;
    private final FibrePath path;

    private Answers(PathReport report) {
        this.report = report;
        path = report.path();
    }

    /** @param search for a correction; null when none is needed */
    static PathAnswer of(PathReport report, CorrectionSearch search, Conditions conditions, Map<String, String> sources) {
        Answers answers = new Answers(report);
        List<Reason> reasons = report.findings().stream().map(answers::reason)
                .sorted(Comparator.comparing(Reason::severity).reversed()).toList();
        Map<String, String> named = new TreeMap<>();
        reasons.stream().map(Reason::source).filter(Objects::nonNull)
                .forEach(key -> named.put(key, sources.getOrDefault(key, key)));
        return new PathAnswer(severity(report), reasons, report.links().stream().map(answers::link).toList(),
                IntStream.range(0, report.rays().size()).mapToObj(answers::lane).toList(),
                new PairLoss(conditions.loss().arrayPairDb(), conditions.loss().duplexPairDb()),
                search == null ? null : correction(search), named);
    }

    private static Severity severity(PathReport report) {
        return Severity.valueOf(report.verdict().name());
    }

    private Reason reason(Finding finding) {
        String pointer = finding.elements().isEmpty() ? "/elements" : path.element(finding.elements().get(0)).at();
        return new Reason(finding.code(), Severity.valueOf(finding.weight().name()), finding.text(), pointer,
                finding.source());
    }

    private LinkView link(Link link) {
        Double allowed = link.budget() == null ? null : link.budget().allowedDb();
        return new LinkView(end(link.near()), end(link.far()), link.nearToFar(), link.farToNear(),
                link.grade() == null ? null : link.grade().name(), rounded(link.channelDb()), rounded(link.endToEndDb()),
                allowed, allowed == null ? null : rounded(allowed - link.channelDb()),
                allowed == null ? null : link.budget().fromMemory());
    }

    private LinkEndView end(LinkEnd end) {
        Element module = path.element(end.element());
        return new LinkEndView(module.at(), module.label(), end.link() + 1);
    }

    private LaneView lane(int index) {
        Ray ray = report.rays().get(index);
        LaneLoss loss = report.losses().get(index);
        int received = path.element(ray.to().element()) instanceof OpticalModule module
                ? module.laneReceivedOn(ray.to().position())
                : 0;
        return new LaneView(place(ray.from()), ray.lane(), place(ray.to()), ray.arrival(), received == 0 ? null : received,
                rounded(loss.channelDb()), rounded(loss.endToEndDb()),
                loss.terms().stream().map(term -> new TermView(term.kind(), path.element(term.element()).at(),
                        rounded(term.lossDb()), term.withinChannel())).toList(),
                ray.way().stream().map(this::place).toList());
    }

    private PlaceView place(Place place) {
        Element element = path.element(place.element());
        return new PlaceView(element.at(), element.label(), element.ends().get(place.end()).name(), place.position());
    }

    private static CorrectionView correction(CorrectionSearch search) {
        Map<String, Integer> costs = new LinkedHashMap<>();
        for (Cost cost : Cost.values()) {
            costs.put(cost.name(), cost.units());
        }
        Correction found = search.found();
        if (found == null) {
            String text = "No correction by up to " + search.mostChanges() + " changes was found; " + search.checked()
                    + " paths were checked" + (search.exhausted() ? "." : ", and the search was cut short.");
            return new CorrectionView(false, text, null, List.of(), List.of(), null, costs);
        }
        String text = found.changes().size() == 1 ? "One change mends it." : found.changes().size() + " changes mend it.";
        List<ChangeView> changes = found.changes().stream().map(change -> new ChangeView(change.action(),
                found.report().path().element(change.element()).at(), change.text(), change.cost().units())).toList();
        return new CorrectionView(true, text, found.cost(), changes, ElementWriter.write(found.report().path()),
                severity(found.report()), costs);
    }

    /** To a ten-thousandth of a decibel: sums of tenths are not exact in binary. */
    private static double rounded(double decibels) {
        return Math.round(decibels * 10_000) / 10_000.0;
    }
}
