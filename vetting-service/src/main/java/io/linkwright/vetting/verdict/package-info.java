/** Audits of lots, issued once and kept as evidence. */
package io.linkwright.vetting.verdict;
