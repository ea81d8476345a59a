package io.linkwright.vetting.profile;

/**
 * The body of {@code POST /api/audit-profiles/{id}/retirement}.
 *
 * @param version the latest one, to show that the caller knows what it retires
 */
record Retirement(Integer version, String reason) {
}
