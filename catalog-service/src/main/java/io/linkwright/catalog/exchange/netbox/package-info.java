/** NetBox: device types in, as platforms; module types out, for its profile {@code Transceiver}. */
package io.linkwright.catalog.exchange.netbox;
