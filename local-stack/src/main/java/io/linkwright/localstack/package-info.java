/**
 * A real PostgreSQL and a real Kafka broker on one machine, from artifacts of Maven Central: what the launcher runs and what
 * the tests run against. Nothing here is an emulation.
 */
package io.linkwright.localstack;
