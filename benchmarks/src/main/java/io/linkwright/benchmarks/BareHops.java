package io.linkwright.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The floor of the consultation benchmark: a message that crosses the broker three times with acks=all, relayed by nothing
 * but a consumer that produces what it read. No database, no HTTP, no work.
 */
final class BareHops implements AutoCloseable {

    private static final int HOPS = 3;

    private final List<String> topics = new ArrayList<>();
    private final List<Relay> relays = new ArrayList<>();
    private final Map<String, CompletableFuture<Long>> waiting = new ConcurrentHashMap<>();
    private final Admin admin;
    private final KafkaProducer<String, byte[]> first;

    BareHops(String bootstrapServers) throws InterruptedException, ExecutionException {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        String run = UUID.randomUUID().toString().substring(0, 8);
        for (int hop = 0; hop < HOPS; hop++) {
            topics.add("benchmark." + run + ".hop" + hop);
        }
        admin.createTopics(topics.stream().map(topic -> new NewTopic(topic, 1, (short) 1)).toList()).all().get();
        first = producer(bootstrapServers);
        for (int hop = 0; hop < HOPS; hop++) {
            relays.add(new Relay(bootstrapServers, topics.get(hop), hop + 1 < HOPS ? topics.get(hop + 1) : null));
        }
    }

    /** Sends one message. The future gives the nanoseconds until the last consumer had it. */
    CompletableFuture<Long> send(byte[] payload) {
        String key = UUID.randomUUID().toString();
        long start = System.nanoTime();
        CompletableFuture<Long> arrived = new CompletableFuture<>();
        waiting.put(key, arrived);
        first.send(new ProducerRecord<>(topics.get(0), key, payload));
        return arrived.thenApply(end -> end - start);
    }

    private static KafkaProducer<String, byte[]> producer(String bootstrapServers) {
        return new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all"), new StringSerializer(),
                new ByteArraySerializer());
    }

    @Override
    public void close() {
        relays.forEach(Relay::close);
        first.close();
        admin.deleteTopics(topics);
        admin.close(Duration.ofSeconds(10));
    }

    private final class Relay implements AutoCloseable {

        private final KafkaConsumer<String, byte[]> consumer;
        private final KafkaProducer<String, byte[]> next;
        private final String nextTopic;
        private final Thread thread;

        Relay(String bootstrapServers, String topic, String nextTopic) {
            this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(),
                    new ByteArrayDeserializer());
            this.nextTopic = nextTopic;
            this.next = nextTopic == null ? null : producer(bootstrapServers);
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            thread = new Thread(this::run, "hop-" + topic);
            thread.start();
        }

        private void run() {
            try {
                while (true) {
                    for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofSeconds(1))) {
                        pass(message);
                    }
                }
            } catch (WakeupException closed) {
                consumer.close();
            }
        }

        private void pass(ConsumerRecord<String, byte[]> message) {
            if (next == null) {
                waiting.remove(message.key()).complete(System.nanoTime());
            } else {
                next.send(new ProducerRecord<>(nextTopic, message.key(), message.value()));
            }
        }

        @Override
        public void close() {
            consumer.wakeup();
            try {
                thread.join(5000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            if (next != null) {
                next.close();
            }
        }
    }
}
