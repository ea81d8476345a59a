package io.linkwright.optics.tdecq;

/**
 * Where the pattern lies in a capture.
 *
 * @param firstSymbol index within SSPRQ of the symbol at the capture's beginning, 0 to 65,534
 * @param inverted whether the capture has light and dark swapped
 * @param samplesPerSymbol as used: as told, or refined when the fit over the whole capture says so
 * @param refined whether it was refined
 * @param repetitions whole repetitions that are used, at least 1
 * @param agreement share of the symbols' upper bits that a threshold at the median gets right, before any equaliser
 */
public record PatternLock(int firstSymbol, boolean inverted, double samplesPerSymbol, boolean refined, int repetitions,
        double agreement) {
}
