package io.linkwright.quote.quote;

import java.util.Arrays;

/** The entity tag of a quote: changes with every transition. */
final class QuoteTag {

    private QuoteTag() {
    }

    static String of(Quote quote) {
        return "\"" + quote.current().revision() + "." + quote.lockVersion() + "\"";
    }

    /** @param ifMatch the header: tags separated by commas, or {@code *}; null asks for nothing */
    static boolean matches(String ifMatch, Quote quote) {
        return ifMatch == null || Arrays.stream(ifMatch.split(",")).map(String::trim)
                .anyMatch(tag -> tag.equals("*") || tag.equals(of(quote)));
    }
}
