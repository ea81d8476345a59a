package io.linkwright.servicetest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.linkwright.contracts.EventType;

/** The other services, as far as events go: sends what they would send and reads what the service under test sends. */
public final class TestEvents implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final KafkaProducer<String, byte[]> producer;
    private final String bootstrapServers = System.getProperty(ServiceStack.BOOTSTRAP_SERVERS);

    public TestEvents() {
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all"), new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * A message as it was read from a topic.
     *
     * @param headers without the prefix {@code ce_}
     */
    public record Received<T>(String key, Map<String, String> headers, T payload) {
    }

    /** Sends with a new event id. @return the id */
    public <T extends Record> String send(EventType<T> type, String key, T payload, String consultationId) {
        String id = UUID.randomUUID().toString();
        send(type, key, payload, consultationId, id);
        return id;
    }

    /** Sends with a given event id: twice the same id is a redelivery. */
    public <T extends Record> void send(EventType<T> type, String key, T payload, String consultationId, String eventId) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("specversion", "1.0");
        headers.put("id", eventId);
        headers.put("type", type.name());
        headers.put("source", "/linkwright/test");
        headers.put("time", Instant.now().toString());
        if (consultationId != null) {
            headers.put("consultationid", consultationId);
        }
        try {
            sendRaw(type.topic(), key, headers, JSON.writeValueAsBytes(payload));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sends anything, right or wrong. @param headers without the prefix {@code ce_} */
    public void sendRaw(String topic, String key, Map<String, String> headers, byte[] body) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> message.headers().add("ce_" + name, value.getBytes(UTF_8)));
        try {
            producer.send(message).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** The first event of the type that matches, from the topic's beginning; waits up to 20 s. */
    public <T extends Record> Received<T> await(EventType<T> type, Predicate<T> matching) {
        List<Received<T>> found = read(type, matching, 1, Duration.ofSeconds(20));
        if (found.isEmpty()) {
            throw new AssertionError("no " + type.name() + " that matches arrived within 20 s");
        }
        return found.get(0);
    }

    /** All events of the type that match and are on the topic within the time. Use it to show that something did not happen. */
    public <T extends Record> List<Received<T>> within(Duration time, EventType<T> type, Predicate<T> matching) {
        return read(type, matching, Integer.MAX_VALUE, time);
    }

    private <T extends Record> List<Received<T>> read(EventType<T> type, Predicate<T> matching, int enough, Duration time) {
        List<Received<T>> found = new ArrayList<>();
        Instant end = Instant.now().plus(time);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(type.topic()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (found.size() < enough && Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                    Map<String, String> headers = headers(message);
                    if (type.name().equals(headers.get("type"))) {
                        T payload = JSON.readValue(message.value(), type.payload());
                        if (matching.test(payload)) {
                            found.add(new Received<>(message.key(), headers, payload));
                        }
                    }
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new AssertionError("an event of type " + type.name() + " cannot be read", unreadable);
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            String name = header.key().startsWith("ce_") ? header.key().substring(3) : header.key();
            headers.put(name, new String(header.value(), UTF_8));
        }
        return headers;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
