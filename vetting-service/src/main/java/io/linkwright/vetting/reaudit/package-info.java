/**
 * Audits that are done again: when a profile gets a newer version, every lot whose latest verdict rests on an older one is
 * audited anew, as a job that can be watched and that survives whatever happens to the process.
 */
package io.linkwright.vetting.reaudit;
