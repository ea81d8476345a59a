/** Designs as the outside asks for them: previews over HTTP, and proposals that answer consultations. */
package io.linkwright.catalog.proposal;
