/** Acceptance of lots by samples after ISO 2859-1: plan and draw of each lot, and the severity that its supplier has earned. */
package io.linkwright.vetting.inspection;
