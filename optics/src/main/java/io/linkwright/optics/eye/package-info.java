/** The eye of a PAM4 waveform as a picture: how often the trace passes each place of two unit intervals. */
package io.linkwright.optics.eye;
