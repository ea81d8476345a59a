package io.linkwright.localstack;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

import io.linkwright.contracts.Topics;

/** Creates the topics: with automatic creation off, a missing one would hang whoever sends to it. */
final class TopicSetup {

    /** As many replicas of one service can share a topic's work. */
    private static final int PARTITIONS = 4;
    private static final int TIMEOUT_S = 30;
    static final Duration STEP_RETENTION = Duration.ofDays(400);
    private static final Duration STATE_SEGMENT = Duration.ofDays(1);

    private final String bootstrapServers;

    TopicSetup(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    void createMissingTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> there = admin.listTopics().names().get(TIMEOUT_S, TimeUnit.SECONDS);
            List<NewTopic> missing = topics().filter(topic -> !there.contains(topic.name())).toList();
            admin.createTopics(missing).all().get(TIMEOUT_S, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LocalStackException("The topics cannot be created: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted while the topics were being created.", e);
        }
    }

    private static Stream<NewTopic> topics() {
        return Stream.concat(
                Topics.STATE.stream().map(name -> topic(name, Map.of("cleanup.policy", "compact", "segment.ms",
                        "" + STATE_SEGMENT.toMillis()))),
                Topics.STEPS.stream().map(name -> topic(name, Map.of("cleanup.policy", "delete", "retention.ms",
                        "" + STEP_RETENTION.toMillis()))));
    }

    private static NewTopic topic(String name, Map<String, String> configuration) {
        return new NewTopic(name, PARTITIONS, (short) 1).configs(new HashMap<>(configuration));
    }
}
