package io.linkwright.quote.quote;

import java.util.Locale;

/** What moves a quote from one state to another. */
enum QuoteAction {
    ISSUE("issued"),
    ACCEPT("accepted"),
    DECLINE("declined"),
    EXPIRE("expired");

    private final String done;

    QuoteAction(String done) {
        this.done = done;
    }

    /** As in "cannot be issued". */
    String done() {
        return done;
    }

    /** The last part of the action's path. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
