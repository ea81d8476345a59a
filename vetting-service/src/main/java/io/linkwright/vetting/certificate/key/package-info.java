/** The keys that sign certificates: made, kept, followed by others, and revoked. */
package io.linkwright.vetting.certificate.key;
