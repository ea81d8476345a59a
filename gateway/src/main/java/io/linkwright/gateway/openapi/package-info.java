/** One description of the whole suite's API. */
package io.linkwright.gateway.openapi;
