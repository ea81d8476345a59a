package io.linkwright.catalog.exchange.csv;

/** How a value is written in a cell. What {@link #write} gives, {@link #read} takes back as an equal value. */
interface CellType<T> {

    /** @param text never empty */
    T read(String text) throws BadCell;

    String write(T value);

    /** Whether a cell may begin with a minus sign. */
    boolean numeric();
}
