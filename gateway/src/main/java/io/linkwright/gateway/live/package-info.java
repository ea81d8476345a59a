/** Tells open pages that a timeline has grown, on whichever replica it was written. */
package io.linkwright.gateway.live;
