/** What a verdict says, signed and on paper: for those who buy the parts, and for those who check what they were shown. */
package io.linkwright.vetting.certificate;
