package io.linkwright.vetting.certificate;

/**
 * The body of {@code POST /api/lots/{id}/certificates}.
 *
 * @param overlay id of the customer's overlay whose verdict is certified; null for the standard's limits alone
 */
public record CertificateRequest(String overlay) {
}
