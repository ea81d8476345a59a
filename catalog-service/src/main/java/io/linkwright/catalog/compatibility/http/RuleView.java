package io.linkwright.catalog.compatibility.http;

import io.linkwright.catalog.compatibility.Parts;
import io.linkwright.catalog.compatibility.Rule.About;
import io.linkwright.catalog.compatibility.Rule.Question;
import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.contracts.Reason;

/**
 * A rule in the list of all.
 *
 * @param source document; null when the rule follows from the words of the question
 */
record RuleView(String code, Question question, Theme theme, String asks, String source) {

    static RuleView of(About about, Parts parts) {
        String source = about.source() == null ? null
                : parts.cite(Reason.pass(about.code(), about.asks()).from(about.source())).source();
        return new RuleView(about.code(), about.question(), about.theme(), about.asks(), source);
    }
}
