package io.linkwright.vetting.reaudit;

import java.util.UUID;

import io.linkwright.vetting.audit.DecisionRule;

/**
 * An item that is to be audited now, locked for the transaction.
 *
 * @param overlay null for the standard alone
 * @param rule of the verdict that is out of date: a re-audit changes the limits, not how values are judged by them
 * @param issuer as the new verdict names it
 */
record DueItem(long id, UUID lot, String overlay, DecisionRule rule, String issuer) {
}
