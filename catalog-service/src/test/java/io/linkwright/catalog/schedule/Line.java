package io.linkwright.catalog.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line of a CSV file by the names of its columns, read after RFC 4180. */
record Line(Map<String, String> cells) {

    static List<Line> read(String csv) {
        List<List<String>> rows = rows(csv);
        List<String> header = rows.get(0);
        List<Line> lines = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != header.size()) {
                throw new AssertionError("a line of " + row.size() + " cells: " + row);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(header.get(i), row.get(i));
            }
            lines.add(new Line(cells));
        }
        return lines;
    }

    String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new AssertionError("no column " + column);
        }
        return cell;
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\r' && c != '\n') {
                cell.append(c);
            } else if (c != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
