package io.linkwright.vetting.audit;

import static io.linkwright.vetting.audit.Audit.MISSING_NAMED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.linkwright.contracts.vetting.Outcome;

/**
 * An audit that takes the units of a lot one by one and keeps of each only what the verdict says of it: a lot of millions of
 * readings takes no more room than one of thousands. Used once, by one thread.
 *
 * @see Audit
 */
public final class LotAudit {

    private final AuditProfile standard;
    private final AuditProfile overlay;
    private final Part part;
    private final AuditOptions options;
    private final LayerAudit ofStandard;
    private final LayerAudit ofOverlay;
    private final boolean sameReadings;
    private final UnitTally tally = new UnitTally();
    private final SerialList failed = new SerialList();
    private final SerialList undecided = new SerialList();
    private int audited;
    private long readings;
    private long superseded;
    private long missing;
    private boolean layersDiffer;
    private String last;

    /**
     * @param standard the profile of the part's PMD or kind
     * @param overlay null for the standard alone
     * @throws IllegalArgumentException if the standard's profile is not for the part
     */
    public LotAudit(AuditProfile standard, AuditProfile overlay, Part part, AuditOptions options) {
        if (standard.kind() != AuditProfile.Kind.STANDARD || !standard.isFor(part)) {
            throw new IllegalArgumentException(standard.id() + " is no standard for " + part.partNumber());
        }
        this.standard = standard;
        this.overlay = overlay;
        this.part = part;
        this.options = options;
        int lanes = standard.lanesPerInstance() * part.pmdInstances();
        this.ofStandard = new LayerAudit(Layer.STANDARD, standard, part, lanes, options);
        this.ofOverlay = overlay == null ? null : new LayerAudit(Layer.OVERLAY, overlay, part, lanes, options);
        // Whose uncertainties they are matters: a customer's must not change how the lot stands by the standard.
        this.sameReadings = overlay == null || standard.uncertainties().isEmpty() && overlay.uncertainties().isEmpty();
    }

    /**
     * Judges a unit. Units come by serial, each once.
     *
     * @throws IllegalArgumentException if it is the last one again
     */
    public UnitFate add(MeasuredUnit unit) {
        if (unit.serial().equals(last)) {
            throw new IllegalArgumentException("unit " + last + " twice");
        }
        last = unit.serial();
        readings += unit.readings();
        superseded += unit.superseded();
        UnitReadings latest = ofStandard.readings(unit, standard, part);
        Optional<LayerAudit.OnUnit> byStandard = ofStandard.judge(latest);
        Optional<LayerAudit.OnUnit> byOverlay = ofOverlay == null ? Optional.empty()
                : ofOverlay.judge(sameReadings ? latest : ofOverlay.readings(unit, standard, part));
        layersDiffer |= byStandard.isPresent() != byOverlay.isPresent();
        List<LayerAudit.OnUnit> layers = Stream.of(byStandard, byOverlay).flatMap(Optional::stream).toList();
        return layers.isEmpty() ? UnitFate.NOT_REJECTED : count(unit.serial(), layers);
    }

    private UnitFate count(String serial, List<LayerAudit.OnUnit> layers) {
        audited++;
        List<LimitOnUnit> limits = layers.stream().flatMap(layer -> layer.limits().stream()).toList();
        Set<MissingReading> lacking = new HashSet<>();
        limits.forEach(limit -> lacking.addAll(limit.missing()));
        missing += lacking.size();
        tally.add(serial, limits);
        if (layers.stream().anyMatch(LayerAudit.OnUnit::fails)) {
            failed.add(serial);
            return UnitFate.FAILED;
        }
        if (layers.stream().anyMatch(LayerAudit.OnUnit::undecided)) {
            undecided.add(serial);
            return UnitFate.UNDECIDED;
        }
        return UnitFate.NOT_REJECTED;
    }

    /** How many readings were added, those that a later one replaced included. */
    public long readings() {
        return readings;
    }

    /** How many units break a limit of the standard, whatever the overlay asks. */
    public int failedByStandard() {
        return ofStandard.failing();
    }

    /** @param unitsInLot how many units the lot has, measured or not */
    public Verdict verdict(long unitsInLot) {
        List<LayerAudit> layers = layers();
        List<CriterionResult> results = new ArrayList<>();
        Set<MissingReading> firstMissing = new LinkedHashSet<>();
        Set<String> missingCriteria = new LinkedHashSet<>();
        layers.stream().peek(layer -> results.addAll(layer.results())).flatMap(layer -> layer.limits().stream())
                .forEach(limit -> {
                    firstMissing.addAll(limit.firstMissing());
                    missingCriteria.addAll(limit.missingCriteria());
                });
        Outcome byStandard = ofStandard.outcome();
        Outcome byOverlay = ofOverlay == null || ofOverlay.asksNothing() ? null : ofOverlay.outcome();
        Outcome outcome = byOverlay == null ? byStandard : together(byStandard, byOverlay);
        Findings findings = new Findings(standard, overlay, outcome, byStandard, byOverlay, results, failed, undecided,
                missing, missingCriteria, ofStandard.unitsMissing(), options.acceptance());
        return new Verdict(standard.reference(), overlay == null ? null : overlay.reference(), outcome, byStandard, byOverlay,
                options.rule(), options.acceptance(), Summary.of(findings), results, failed.first(), failed.count(),
                undecided.first(), undecided.count(), firstMissing.stream().limit(MISSING_NAMED).toList(), missing, superseded,
                Sample.of(unitsInLot, audited, failed.count()), tally.listed(), tally.unlisted(),
                Meaning.of(standard, overlay, part, results), AuditNotes.of(layers, layersDiffer));
    }

    private List<LayerAudit> layers() {
        return ofOverlay == null ? List.of(ofStandard) : List.of(ofStandard, ofOverlay);
    }

    /** A plan counts a unit that breaks the standard and one that breaks the overlay as two bad units of one lot. */
    private Outcome together(Outcome byStandard, Outcome byOverlay) {
        Outcome weaker = Stream.of(Outcome.FAIL, Outcome.INCOMPLETE, Outcome.CONDITIONAL)
                .filter(outcome -> byStandard == outcome || byOverlay == outcome).findFirst().orElse(Outcome.PASS);
        Acceptance plan = options.acceptance();
        if (plan == null || weaker == Outcome.FAIL || weaker == Outcome.INCOMPLETE) {
            return weaker;
        }
        return failed.count() > plan.acceptanceNumber() ? Outcome.FAIL
                : failed.count() + undecided.count() > plan.acceptanceNumber() ? Outcome.INCOMPLETE : weaker;
    }
}
