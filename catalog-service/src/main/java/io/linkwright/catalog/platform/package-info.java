/** What modules are plugged into: switches, NICs and the servers that hold the NICs. */
package io.linkwright.catalog.platform;
