/** The other services' public paths behind the gateway. */
package io.linkwright.gateway.routing;
