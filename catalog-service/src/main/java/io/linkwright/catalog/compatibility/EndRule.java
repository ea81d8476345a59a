package io.linkwright.catalog.compatibility;

import io.linkwright.contracts.Reason;

/** One question about a part in a cage. Always answers; says nothing of the other end. */
public record EndRule(About about, Check check) implements Rule {

    @FunctionalInterface
    public interface Check {

        Reason judge(Plug plug, Socket socket);
    }

    static EndRule of(String code, Theme theme, String asks, String source, Check check) {
        return new EndRule(new About(code, Question.PORT, theme, asks, source), check);
    }

    public Reason judge(Plug plug, Socket socket) {
        return check.judge(plug, socket);
    }
}
