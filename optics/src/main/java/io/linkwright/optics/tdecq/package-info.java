/**
 * Transmitter and dispersion eye closure for PAM4 (TDECQ), after IEEE 802.3 121.8.5.3: pattern lock, reference receiver and
 * equaliser, the histograms, and what else a transmitter's waveform tells.
 */
package io.linkwright.optics.tdecq;
