/** What the benches measured: checked, stored in bulk, never changed. */
package io.linkwright.vetting.measurement;
