/**
 * How many units of a lot are measured and what that proves: sampling by attributes (ISO 2859-1) and by variables, switching
 * rules, operating characteristics, capability. Plain Java; everything here is immutable and thread safe.
 */
package io.linkwright.optics.sampling;
