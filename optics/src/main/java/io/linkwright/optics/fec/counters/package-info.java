/**
 * What switches and adapters count of FEC codewords: the model of the counters, and readers of the texts they are printed
 * as. A reader takes any bytes, throws nothing, and names every fault with its line and column.
 */
package io.linkwright.optics.fec.counters;
