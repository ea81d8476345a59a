/** Writes module memory and dumps: for training, tests and benchmarks. Nothing of it was read from a real module. */
package io.linkwright.optics.cmis.synthesis;
