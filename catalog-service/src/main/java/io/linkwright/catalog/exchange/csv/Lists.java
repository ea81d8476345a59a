package io.linkwright.catalog.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several texts in one cell, with a sign between them; a backslash before that sign or itself makes it text. */
final class Lists {

    static List<String> split(String cell, char separator) throws BadCell {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\') {
                i++;
                item.append(unescaped(cell, i, separator));
            } else if (c == separator) {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(item.toString());
        return items;
    }

    private static char unescaped(String cell, int at, char separator) throws BadCell {
        char c = at < cell.length() ? cell.charAt(at) : 0;
        if (c == '\\' || c == separator) {
            return c;
        }
        throw new BadCell("escape", "A backslash stands before '" + separator + "' or another backslash only.");
    }

    static String join(List<String> items, char separator) {
        return items.stream().map(item -> escaped(item, separator)).collect(Collectors.joining(String.valueOf(separator)));
    }

    private static String escaped(String item, char separator) {
        return item.replace("\\", "\\\\").replace(String.valueOf(separator), "\\" + separator);
    }

    private Lists() {
    }
}
