/** The identities of OpenConfig that a module has, and where there is none. */
package io.linkwright.catalog.exchange.openconfig;
