package io.linkwright.vetting.profile;

import java.time.Instant;

import io.linkwright.vetting.audit.AuditProfile;

/**
 * One version of a profile as it lies in the database.
 *
 * @param document the JSON as it was written
 * @param createdBy null for a profile that comes with the service
 * @param retired whether it is no longer offered
 */
record StoredProfile(AuditProfile profile, String document, Instant createdAt, String createdBy, boolean retired) {
}
