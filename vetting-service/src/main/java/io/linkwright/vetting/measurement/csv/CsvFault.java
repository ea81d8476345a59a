package io.linkwright.vetting.measurement.csv;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One reason not to take a file.
 *
 * @param line first line of the row, from 1; null for the file as a whole
 * @param column of the cell, from 1; null for the row as a whole
 * @param columnName of the cell; null for the row as a whole
 * @param code stable, kebab-case; the same as for a measurement in JSON
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CsvFault(Long line, Integer column, String columnName, String code, String message) {
}
