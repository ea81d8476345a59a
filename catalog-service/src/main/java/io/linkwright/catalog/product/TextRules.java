package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and sentences: what is not one line of text, or what a spreadsheet would run as a formula, is refused. */
public final class TextRules {

    /** No slash: names are steps of paths. The first character keeps spreadsheets from taking a name for a formula. */
    private static final Pattern NAME = Pattern
            .compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._+()#=,:&-]{0,78}[\\p{L}\\p{N}._+()#=-])?");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9.]+)*");
    private static final int VENDOR_LENGTH = 100;
    private static final int DESCRIPTION_LENGTH = 500;
    private static final int FIGURE_LENGTH = 100;
    private static final int NOTE_LENGTH = 1000;
    private static final int LIST_LENGTH = 50;

    static final List<ProductRule> ALL = List.of(
            new ProductRule("name", "Part number, aliases and successor are names of at most 80 characters.",
                    (product, context) -> {
                        List<ProductFault> faults = names("/partNumber", product.partNumber(), product.aliases());
                        if (product.successor() != null) {
                            faults.addAll(name("/successor", product.successor()));
                        }
                        if (product instanceof FibreCable cable) {
                            faults.addAll(name("/family", cable.family()));
                        }
                        return faults;
                    }),
            new ProductRule("text", "Texts are one line, not too long, and no formula.",
                    (product, context) -> texts(product.vendor(), product.description(), product.notes())),
            new ProductRule("figure-text", "A figure that is a text is short.", (product, context) -> figureTexts(product)));

    /** Faults of a key with its aliases. */
    public static List<ProductFault> names(String keyPointer, String key, List<String> aliases) {
        List<ProductFault> faults = new ArrayList<>(name(keyPointer, key));
        faults.addAll(listLength("/aliases", aliases));
        Set<String> seen = new HashSet<>(Set.of(key.toUpperCase(Locale.ROOT)));
        for (int i = 0; i < aliases.size(); i++) {
            String alias = aliases.get(i);
            faults.addAll(name("/aliases/" + i, alias));
            if (!seen.add(alias.toUpperCase(Locale.ROOT))) {
                faults.add(new ProductFault("/aliases/" + i, "duplicate-name", alias + " is a name of this one already."));
            }
        }
        return faults;
    }

    /** Faults of what every product and platform says in words. */
    public static List<ProductFault> texts(String vendor, String description, List<Note> notes) {
        List<ProductFault> faults = new ArrayList<>(text("/vendor", vendor, VENDOR_LENGTH));
        faults.addAll(text("/description", description, DESCRIPTION_LENGTH));
        faults.addAll(listLength("/notes", notes));
        for (int i = 0; i < notes.size(); i++) {
            faults.addAll(text("/notes/" + i + "/text", notes.get(i).text(), NOTE_LENGTH));
            if (!CODE.matcher(notes.get(i).code()).matches() || notes.get(i).code().length() > LIST_LENGTH) {
                faults.add(new ProductFault("/notes/" + i + "/code", "name",
                        "A note's code is written like half-speed-power."));
            }
        }
        return faults;
    }

    /** Faults of figures whose values are texts. */
    static List<ProductFault> figureTexts(Object document) {
        List<ProductFault> faults = new ArrayList<>();
        Figures.each(document, (pointer, figure) -> {
            if (figure.value() instanceof String value) {
                faults.addAll(text(pointer + "/value", value, FIGURE_LENGTH));
            }
        });
        return faults;
    }

    static List<ProductFault> name(String pointer, String name) {
        return NAME.matcher(name).matches() ? List.of()
                : List.of(new ProductFault(pointer, "name", "A name has 1 to 80 letters,"
                        + " digits, spaces and . _ + ( ) # = , : & -, and begins with a letter or digit."));
    }

    static List<ProductFault> text(String pointer, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            return List.of(
                    new ProductFault(pointer, "text-length", "A text of 1 to " + longest + " characters is expected; it has "
                            + text.length() + "."));
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return List.of(
                    new ProductFault(pointer, "control-character", "The text must be one line without control characters."));
        }
        return "=+-@".indexOf(text.charAt(0)) < 0 ? List.of()
                : List.of(new ProductFault(pointer, "formula",
                        "A text must not begin with = + - or @: a spreadsheet would run it."));
    }

    private static List<ProductFault> listLength(String pointer, List<?> items) {
        return items.size() <= LIST_LENGTH ? List.of()
                : List.of(new ProductFault(pointer, "too-many",
                        "At most " + LIST_LENGTH + " are kept; there are " + items.size() + "."));
    }

    private TextRules() {
    }
}
