/**
 * The management memory of pluggable modules after OIF-CMIS: read from dumps, decoded, and held against what a catalogue
 * claims.
 * Nothing here throws on any bytes.
 */
package io.linkwright.optics.cmis;
