package io.linkwright.catalog.compatibility;

import static java.util.Objects.requireNonNull;

/** A named question that is asked of parts. Whatever it is asked of, it knows what it asks and why. */
public interface Rule {

    About about();

    /** What a rule is about: the part of it that people read. */
    enum Theme {
        MECHANICS,
        ELECTRICAL,
        POWER_AND_HEAT,
        OPTICS,
        FIBRE,
        OPERATIONS
    }

    /** The questions that people ask. */
    enum Question {
        /** This part in this port. */
        PORT,
        /** These two ends over this fibre. */
        LINK,
        /** This port split among those. */
        BREAKOUT,
        /** OSFP or QSFP-DD for this chassis. */
        ADVICE
    }

    /**
     * @param code stable and public: a code is never given another meaning
     * @param asks one sentence
     * @param source key into the list of sources; null when the rule follows from the words of the question
     */
    record About(String code, Question question, Theme theme, String asks, String source) {

        public About {
            requireNonNull(code, "code");
            requireNonNull(question, "question");
            requireNonNull(theme, "theme");
            requireNonNull(asks, "asks");
        }
    }
}
