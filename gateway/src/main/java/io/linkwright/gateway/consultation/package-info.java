/** What customers ask for and what becomes of it: the state, the timeline, and how events move both. */
package io.linkwright.gateway.consultation;
