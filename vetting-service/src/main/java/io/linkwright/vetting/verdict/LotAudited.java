package io.linkwright.vetting.verdict;

/** Told within this service, in the transaction that issues a verdict: the supply of the part may have changed. */
public record LotAudited(String partNumber) {
}
