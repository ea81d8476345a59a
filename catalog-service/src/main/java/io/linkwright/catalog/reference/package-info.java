/** The reference files: read strictly, loaded once, changed only with the program. */
package io.linkwright.catalog.reference;
