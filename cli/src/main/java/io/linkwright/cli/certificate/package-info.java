/** Certificates of the lab: fetched, and checked without asking the lab. */
package io.linkwright.cli.certificate;
