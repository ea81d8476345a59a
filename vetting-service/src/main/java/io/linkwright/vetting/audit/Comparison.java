package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How a limit of an overlay lies to a standard's limit of the same criterion.
 *
 * @param standard id of the standard's profile
 * @param limit the overlay's limit in words
 * @param standardLimit the standard's in words; null where it has none
 * @param by how far the two lie apart, 0 or more, in the criterion's unit; null where they cannot be compared
 * @param text one or two sentences for people
 */
public record Comparison(String standard, String criterion, String limit, String standardLimit, Relation relation, Double by,
        String unit, String text) {

    public enum Relation {
        /** A value between the two meets the overlay and fails the standard. */
        LOOSER,
        SAME,
        /** A value between the two meets the standard and fails the overlay. */
        TIGHTER,
        /** The standard limits the criterion in another way. */
        OF_ANOTHER_FORM,
        /** The standard does not limit the criterion, or calls its limit informative. */
        OVERLAY_ALONE
    }

    /** All limits of an overlay against one standard, in the overlay's order; limits for parts of other PMDs are left out. */
    public static List<Comparison> of(AuditProfile overlay, AuditProfile standard) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Limit asked : overlay.limits()) {
            if (asked.appliesTo() == null || asked.appliesTo().mayConcern(standard.pmds())) {
                comparisons.add(of(overlay, asked, standard, standard.limits()));
            }
        }
        return comparisons;
    }

    /** @param limits those of the standard that count */
    static Comparison of(AuditProfile overlay, Limit asked, AuditProfile standard, List<Limit> limits) {
        List<Limit> same = limits.stream().filter(limit -> limit.gate() != Limit.Gate.INFORMATIVE)
                .filter(limit -> limit.criterion().key().equals(asked.criterion().key())).toList();
        Optional<Comparison> compared = against(overlay, asked, standard, same, Bound::fixedCeiling, 1)
                .or(() -> against(overlay, asked, standard, same, Bound::fixedFloor, -1));
        if (compared.isPresent()) {
            return compared.get();
        }
        String what = "The " + overlay.id() + " audit asks for " + asked.criterion().key() + " " + asked.inWords() + "; "
                + standard.id() + " (" + standard.basis() + ") ";
        return same.isEmpty()
                ? new Comparison(standard.id(), asked.criterion().key(), asked.inWords(), null, Relation.OVERLAY_ALONE, null,
                        asked.criterion().unit(), what + "does not limit it: the audit alone decides.")
                : new Comparison(standard.id(), asked.criterion().key(), asked.inWords(), same.get(0).inWords(),
                        Relation.OF_ANOTHER_FORM, null, asked.criterion().unit(),
                        what + "limits it in another way (" + same.get(0).inWords() + "): both must hold.");
    }

    /** @param sign 1 where a larger figure allows more, -1 where a smaller one does */
    private static Optional<Comparison> against(AuditProfile overlay, Limit asked, AuditProfile standard, List<Limit> same,
            Function<Bound, OptionalDouble> figure, int sign) {
        OptionalDouble ours = figure.apply(asked.bound());
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        return same.stream().filter(limit -> figure.apply(limit.bound()).isPresent()).findFirst().map(limit -> {
            double theirs = figure.apply(limit.bound()).getAsDouble();
            double looser = sign * Figures.difference(ours.getAsDouble(), theirs);
            Relation relation = looser > 0 ? Relation.LOOSER : looser < 0 ? Relation.TIGHTER : Relation.SAME;
            return new Comparison(standard.id(), asked.criterion().key(), asked.inWords(), limit.inWords(), relation,
                    Math.abs(looser), asked.criterion().unit(), text(overlay, asked, standard, theirs, looser));
        });
    }

    private static String text(AuditProfile overlay, Limit asked, AuditProfile standard, double theirs, double looser) {
        String unit = " " + asked.criterion().unit();
        String one = asked.criterion().perLane() ? "lane" : "unit";
        String what = "The " + overlay.id() + " audit asks for " + asked.criterion().key() + " " + asked.inWords() + "; "
                + standard.id() + " (" + standard.basis() + ") allows " + Figures.of(theirs) + unit + ". ";
        if (looser > 0) {
            return what + "The audit is " + Figures.of(looser) + unit + " looser and adds nothing here: a " + one
                    + " between the two passes the audit and fails the standard.";
        }
        if (looser < 0) {
            return what + "The audit is " + Figures.of(-looser) + unit + " tighter: a " + one
                    + " between the two meets the standard and is rejected by the audit alone.";
        }
        return what + "The two lie at the same figure.";
    }
}
