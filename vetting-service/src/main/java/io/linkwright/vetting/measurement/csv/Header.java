package io.linkwright.vetting.measurement.csv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Which column of the file is which. */
final class Header {

    private final Column[] byPlace;
    private final int[] places = new int[Column.all().length];

    private Header(Column[] byPlace) {
        this.byPlace = byPlace;
        for (int place = 0; place < byPlace.length; place++) {
            if (byPlace[place] != null) {
                places[byPlace[place].ordinal()] = place + 1;
            }
        }
    }

    /** Adds every fault of the names; columns that are not known are left out of the result. */
    static Header of(List<String> names, long line, CsvFaults faults) {
        Column[] byPlace = new Column[names.size()];
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place).strip();
            Column column = Arrays.stream(Column.all()).filter(known -> known.title().equals(name)).findFirst().orElse(null);
            if (column == null) {
                faults.add(line, place + 1, name, "unknown-column", "There is no column '" + name + "'. Known are "
                        + Arrays.stream(Column.all()).map(Column::title).collect(Collectors.joining(", ")) + ".");
            } else if (Arrays.asList(byPlace).contains(column)) {
                faults.add(line, place + 1, name, "duplicate-column", "The column '" + name + "' is there twice.");
            } else {
                byPlace[place] = column;
            }
        }
        for (Column column : Column.all()) {
            if (column.isNeeded() && !Arrays.asList(byPlace).contains(column)) {
                faults.add(line, null, column.title(), "missing-column", "The column '" + column.title() + "' is missing.");
            }
        }
        return new Header(byPlace);
    }

    /** Whether every column that is needed is there. */
    boolean isComplete() {
        return Arrays.stream(Column.all()).filter(Column::isNeeded).allMatch(column -> place(column) > 0);
    }

    int columns() {
        return byPlace.length;
    }

    /** Null for a column that is not known. */
    Column at(int index) {
        return byPlace[index];
    }

    /** From 1; 0 when the file has no such column. */
    int place(Column column) {
        return places[column.ordinal()];
    }
}
