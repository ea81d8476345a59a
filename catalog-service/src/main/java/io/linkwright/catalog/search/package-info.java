/** Finding parts as buyers do, by text, facets and figures, and setting them side by side. */
package io.linkwright.catalog.search;
