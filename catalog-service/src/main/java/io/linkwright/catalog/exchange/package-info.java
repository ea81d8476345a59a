/**
 * The catalogue in and out: product lists as CSV and JSON, device types and module types of NetBox, identities of OpenConfig.
 */
package io.linkwright.catalog.exchange;
