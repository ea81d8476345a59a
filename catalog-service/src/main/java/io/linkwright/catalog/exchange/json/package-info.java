/** Product lists as JSON: the documents of the catalogue in one array. */
package io.linkwright.catalog.exchange.json;
