package io.linkwright.vetting.certificate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import io.linkwright.kit.problem.Fault;
import io.linkwright.vetting.verdict.VerdictArchive;

/** Why there can be no certificate of a lot; all reasons, each with its figures. */
final class IssueRules {

    /**
     * What is asked for, and what there is.
     *
     * @param overlay null for the standard alone
     * @param latest the lot's latest verdict per overlay, in the order they were issued
     * @param quarantine null while the lot is not in quarantine
     */
    record Question(String overlay, List<VerdictArchive.Entry> latest, Standing.Event quarantine) {

        Optional<VerdictArchive.Entry> verdict() {
            return latest.stream().filter(entry -> Objects.equals(entry.overlayId(), overlay)).findFirst();
        }

        private Optional<VerdictArchive.Entry> newest() {
            return latest.stream().reduce((one, later) -> later);
        }

        private String audit() {
            return overlay == null ? "by its standard alone" : "under the " + overlay + " audit";
        }
    }

    static final List<Function<Question, Optional<Fault>>> ALL = List.of(IssueRules::thereIsAVerdict,
            IssueRules::theVerdictHolds, IssueRules::nothingNewerIsKnown, IssueRules::theStandardStillHolds,
            IssueRules::theLotIsNotInQuarantine);

    static List<Fault> faults(Question question) {
        return ALL.stream().flatMap(rule -> rule.apply(question).stream()).toList();
    }

    private static Optional<Fault> thereIsAVerdict(Question question) {
        return question.verdict().isPresent() ? Optional.empty()
                : fault("no-verdict", "The lot was never audited " + question.audit() + ".");
    }

    private static Optional<Fault> theVerdictHolds(Question question) {
        return question.verdict().filter(verdict -> !Standing.holds(verdict.outcome()))
                .flatMap(verdict -> fault("verdict-does-not-hold", "The lot's current verdict " + question.audit() + " is "
                        + verdict.outcome() + ": only what passes, or holds on condition, is certified."));
    }

    private static Optional<Fault> nothingNewerIsKnown(Question question) {
        return question.verdict().filter(verdict -> verdict.readings() < question.newest().orElseThrow().readings())
                .flatMap(verdict -> fault("verdict-outdated", "A newer verdict of the lot rests on readings that the one "
                        + question.audit() + " had not. Audit the lot again."));
    }

    private static Optional<Fault> theStandardStillHolds(Question question) {
        return question.verdict().isEmpty() ? Optional.empty()
                : question.newest().filter(verdict -> !Standing.holds(verdict.standardOutcome()))
                        .filter(verdict -> !verdict.equals(question.verdict().orElseThrow()))
                        .flatMap(verdict -> fault("standard-does-not-hold",
                                "The lot's newest verdict says " + verdict.standardOutcome() + " by its standard."));
    }

    private static Optional<Fault> theLotIsNotInQuarantine(Question question) {
        return Optional.ofNullable(question.quarantine())
                .flatMap(event -> fault("quarantined", "The lot is in quarantine: " + event.reason()));
    }

    private static Optional<Fault> fault(String code, String message) {
        return Optional.of(new Fault("", code, message));
    }

    private IssueRules() {
    }
}
