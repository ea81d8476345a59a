package io.linkwright.vetting.lot;

/** Told within this service, in the transaction that quarantines or releases a lot: the supply of the part has changed. */
public record LotDispositionChanged(String partNumber) {
}
