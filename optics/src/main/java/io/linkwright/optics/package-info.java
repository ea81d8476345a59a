/** What light does between two modules. Plain Java: no framework, no service, no clock and no file. */
package io.linkwright.optics;
