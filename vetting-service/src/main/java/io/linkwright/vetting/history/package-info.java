/** What happened to a lot: who, when and why, in one list. */
package io.linkwright.vetting.history;
