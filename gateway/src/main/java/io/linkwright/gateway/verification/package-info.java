/** The page where anybody checks a certificate, without signing in. */
package io.linkwright.gateway.verification;
