package io.linkwright.optics.cmis.audit;

import io.linkwright.optics.cmis.audit.Finding.Outcome;
import io.linkwright.optics.cmis.code.Confidence;

/**
 * One thing to hold against each other.
 *
 * @param code stable, kebab-case
 * @param source of what it rests on
 */
record Rule(String code, String source, Confidence confidence, Check check) {

    static final String CMIS = "OIF-CMIS-05.4";
    static final String SFF_8024 = "SFF-8024 Rev 4.13";
    static final String MEMORY = "memory";

    /** What a rule does. */
    @FunctionalInterface
    interface Check {

        Answer of(Subject subject);
    }

    /** What it found. */
    record Answer(Outcome outcome, String text) {

        static Answer pass(String text, Object... figures) {
            return new Answer(Outcome.PASS, Figures.text(text, figures));
        }

        static Answer review(String text, Object... figures) {
            return new Answer(Outcome.REVIEW, Figures.text(text, figures));
        }

        static Answer block(String text, Object... figures) {
            return new Answer(Outcome.BLOCK, Figures.text(text, figures));
        }

        static Answer notJudged(String text, Object... figures) {
            return new Answer(Outcome.NOT_JUDGED, Figures.text(text, figures));
        }
    }

    static Rule sourced(String code, String source, Check check) {
        return new Rule(code, source, Confidence.SOURCED, check);
    }

    static Rule computed(String code, String source, Check check) {
        return new Rule(code, source, Confidence.COMPUTED, check);
    }

    static Rule fromMemory(String code, Check check) {
        return new Rule(code, MEMORY, Confidence.FROM_MEMORY, check);
    }

    Finding finding(Subject subject) {
        Answer answer = check.of(subject);
        return new Finding(code, answer.outcome(), answer.text(), source, confidence);
    }
}
