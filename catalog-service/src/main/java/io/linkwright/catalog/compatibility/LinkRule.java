package io.linkwright.catalog.compatibility;

import io.linkwright.contracts.Reason;

/** One question about two modules and the fibre between them. Always answers. */
public record LinkRule(About about, Check check) implements Rule {

    @FunctionalInterface
    public interface Check {

        Reason judge(OpticalLink link);
    }

    static LinkRule of(String code, Theme theme, String asks, String source, Check check) {
        return new LinkRule(new About(code, Question.LINK, theme, asks, source), check);
    }

    public Reason judge(OpticalLink link) {
        return check.judge(link);
    }
}
