package io.linkwright.optics.tdecq;

/**
 * Samples to fold into an eye: sample \(i\) lies at \(firstUi + i/samplesPerSymbol\) unit intervals, whole numbers being the
 * average crossings. They are the symbols of the pattern in order, from its first.
 *
 * @param samples in the capture's unit, upright (an inverted capture is turned over)
 * @param samplesPerSymbol whole
 */
public record EyeSamples(float[] samples, int samplesPerSymbol, double firstUi) {
}
