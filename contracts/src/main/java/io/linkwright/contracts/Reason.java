package io.linkwright.contracts;

/**
 * Why something was refused, chosen or doubted. Every rule of the suite answers with these.
 *
 * @param code stable, kebab-case name of the rule, such as {@code top-style}
 * @param severity how much it weighs
 * @param text one sentence that a buyer understands, with the figures in it
 * @param pointer JSON pointer into the request that caused it; null when it is about no single field
 * @param source where the rule or figure comes from; null when it follows from the request alone
 */
public record Reason(String code, Severity severity, String text, @Nullable String pointer, @Nullable String source) {

    public enum Severity {
        /** The rule holds; kept so that a choice can be explained. */
        PASS,
        /** Works, but somebody should look: a figure from memory, an unvetted part. */
        REVIEW,
        /** Cannot be built. */
        BLOCK
    }

    public static Reason pass(String code, String text) {
        return new Reason(code, Severity.PASS, text, null, null);
    }

    public static Reason review(String code, String text) {
        return new Reason(code, Severity.REVIEW, text, null, null);
    }

    public static Reason block(String code, String text) {
        return new Reason(code, Severity.BLOCK, text, null, null);
    }

    public Reason at(String pointer) {
        return new Reason(code, severity, text, pointer, source);
    }

    public Reason from(String source) {
        return new Reason(code, severity, text, pointer, source);
    }
}
