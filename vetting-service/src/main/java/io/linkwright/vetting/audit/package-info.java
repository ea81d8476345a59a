/**
 * The audit core: limits, bounds and the rules that turn readings into a verdict. Plain Java without any framework; knows light
 * and statistics, and nothing of storage or HTTP.
 */
package io.linkwright.vetting.audit;
