/** Product lists as CSV: one row a product, units in the names of columns, each figure with its source and confidence. */
package io.linkwright.catalog.exchange.csv;
