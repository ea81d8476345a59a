/** Who calls: bearer tokens for programs, the code flow for people. */
package io.linkwright.gateway.identity;
