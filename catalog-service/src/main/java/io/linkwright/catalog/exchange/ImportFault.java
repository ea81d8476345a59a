package io.linkwright.catalog.exchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One reason not to take a file.
 *
 * @param line first line of the record or value, from 1; null where the file has no such place
 * @param column of CSV the cell, of JSON and YAML the character, from 1; null where there is none
 * @param columnName of CSV the name of the cell's column; otherwise null
 * @param pointer JSON pointer to the value; for CSV the one it has in the product's document
 * @param code stable, kebab-case
 * @param message a sentence that says what would be right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportFault(Long line, Integer column, String columnName, String pointer, String code, String message) {

    public ImportFault {
        requireNonNull(pointer, "pointer");
        requireNonNull(code, "code");
        requireNonNull(message, "message");
    }

    /** The same fault with its place. */
    public ImportFault at(long someLine, int someColumn) {
        return new ImportFault(someLine, someColumn, columnName, pointer, code, message);
    }
}
