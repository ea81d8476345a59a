/**
 * Sampled optical waveforms: the test patterns they carry, how they are read and written, and how they are synthesised for
 * training and tests. Samples are linear in optical power; readers take streams, so nothing here knows of files.
 */
package io.linkwright.optics.waveform;
