package io.linkwright.catalog.compatibility;

import java.util.function.Function;

import io.linkwright.contracts.Reason;

/**
 * A rule about what only a question says, such as the temperature of the room; the designer does not ask it. Always answers.
 */
record AskedRule<S>(About about, Function<S, Reason> check) implements Rule {

    static <S> AskedRule<S> of(String code, Question question, Theme theme, String asks, String source,
            Function<S, Reason> check) {
        return new AskedRule<>(new About(code, question, theme, asks, source), check);
    }

    Reason judge(S asked) {
        return check.apply(asked);
    }
}
