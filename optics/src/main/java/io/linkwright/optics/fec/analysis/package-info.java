/**
 * What counted codewords say of a port: bit error ratio, the frames it will lose by random errors and by extrapolation,
 * whether errors come in bursts, what a count of zero proves, and a verdict by named rules.
 */
package io.linkwright.optics.fec.analysis;
