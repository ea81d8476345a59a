/** The JSON of reference files and of stored documents. */
package io.linkwright.catalog.json;
