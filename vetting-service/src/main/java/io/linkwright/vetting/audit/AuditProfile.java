package io.linkwright.vetting.audit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;

/**
 * A named and versioned set of limits.
 *
 * @param basis the clause or document that the profile stands for
 * @param pmds names of the PMD in the catalogue; empty unless the profile is a standard's
 * @param partKinds kinds of part the profile is for, where no PMD tells
 * @param lanesPerInstance lanes of one PMD instance; 0 where nothing is measured per lane
 * @param baudGBd symbol rate of a lane; null where none applies
 * @param channel figures of the link that no measurement of a unit can break, such as the loss budget
 * @param uncertainties of readings that state none; at most one per criterion, and only this profile's limits use them
 * @param notes what a reader of a verdict should know
 */
public record AuditProfile(String id, int version, Kind kind, String title, String basis, List<String> pmds,
        List<PartKind> partKinds, int lanesPerInstance, Double baudGBd, List<Limit> limits, List<ChannelFigure> channel,
        List<DefaultUncertainty> uncertainties, List<String> notes) {

    public enum Kind {
        /** The limits of a PMD's own standard, or of common practice where there is none. */
        STANDARD,
        /** Limits that a customer adds to those of the standard. */
        OVERLAY
    }

    /** @param note may be null */
    public record ChannelFigure(String figure, double value, String unit, String source, Confidence confidence, String note) {
    }

    public AuditProfile {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        pmds = List.copyOf(pmds);
        partKinds = List.copyOf(partKinds);
        limits = List.copyOf(limits);
        channel = List.copyOf(channel);
        uncertainties = List.copyOf(uncertainties);
        notes = List.copyOf(notes);
        if (version < 1) {
            throw new IllegalArgumentException(id + ": versions count from 1");
        }
        if (uncertainties.stream().map(one -> one.criterion().key()).distinct().count() < uncertainties.size()) {
            throw new IllegalArgumentException(id + ": a criterion has two uncertainties");
        }
    }

    /** How verdicts and events name the profile, such as {@code 400GBASE-DR4@1}. */
    public String reference() {
        return id + "@" + version;
    }

    /** Whether this is the standard a part is audited against, or an overlay that has something to say about it. */
    public boolean isFor(Part part) {
        return part.pmd() != null && pmds.contains(part.pmd()) || partKinds.contains(part.kind());
    }

    /** By criterion. */
    Map<String, Uncertainty> defaultUncertainties() {
        return uncertainties.stream().collect(Collectors.toMap(one -> one.criterion().key(), one -> one.of(reference())));
    }

    /** Limits that ask something of the part, in the profile's order. */
    List<Limit> limitsFor(Part part) {
        return isFor(part) ? limits.stream().flatMap(limit -> limit.forPart(part).stream()).toList() : List.of();
    }
}
