/** The pages. */
package io.linkwright.gateway.portal;
