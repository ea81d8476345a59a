/** The vetting lab as a lab engineer uses it: lots in, measurements and captures in, verdicts out. */
package io.linkwright.cli.lab;
