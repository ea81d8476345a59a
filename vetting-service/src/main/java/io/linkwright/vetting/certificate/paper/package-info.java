/** Pages with text, tables and codes on them. Knows nothing of certificates. */
package io.linkwright.vetting.certificate.paper;
