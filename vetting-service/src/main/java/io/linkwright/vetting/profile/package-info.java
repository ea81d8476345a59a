/**
 * Audit profiles as versioned data: read strictly from JSON, kept for ever in the database, applied in their latest version.
 */
package io.linkwright.vetting.profile;
