package io.linkwright.kit.event;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "linkwright.events")
interface EventConfig {

    /** Topics this service reads, separated by commas. */
    Optional<String> topics();

    /** How long event ids are remembered. Must exceed the retention of the topics. */
    Duration inboxRetention();

    /** How often a message whose handler throws is tried before it becomes a dead letter. */
    int maxAttempts();

    /** How many events one drain of the outbox publishes at the most. */
    @WithDefault("200")
    int relayBatch();

    /** The relay is woken by the database; this is how long it sleeps when no wake-up comes. */
    @WithDefault("PT1S")
    Duration relayPoll();
}
