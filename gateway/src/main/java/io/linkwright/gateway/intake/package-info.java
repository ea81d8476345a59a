/** From the bytes of a request to one that is worth keeping: bounds, JSON, schema, catalogue, audit profile. */
package io.linkwright.gateway.intake;
