/**
 * The fibre path check as users meet it: requests in JSON, parts of the catalogue as elements, the answer with its reasons, the
 * drawing. All but {@link io.linkwright.catalog.fibrepath.FibrePathResource} is plain Java over the catalogue's records.
 */
package io.linkwright.catalog.fibrepath;
