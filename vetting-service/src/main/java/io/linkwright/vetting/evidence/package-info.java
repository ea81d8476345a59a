/** Raw captures as evidence: kept as they came, analysed once, the readings of the analysis linked to them. */
package io.linkwright.vetting.evidence;
