/** Measurements as CSV files of millions of rows, in and out, in bounded memory. */
package io.linkwright.vetting.measurement.csv;
