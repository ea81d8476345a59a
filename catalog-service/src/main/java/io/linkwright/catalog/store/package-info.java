/** How documents of the catalogue are stored: revisions, history, names, and the one version that grows with each change. */
package io.linkwright.catalog.store;
