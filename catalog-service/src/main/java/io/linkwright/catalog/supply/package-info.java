/**
 * What vetted stock there is, as the vetting service announces it; weighed in the choice of parts when a request asks for it.
 */
package io.linkwright.catalog.supply;
