/** {@code ./linkwright sampling}: how many units of a lot to measure, which, and what that proves. Needs no running suite. */
package io.linkwright.cli.sampling;
