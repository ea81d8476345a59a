package io.linkwright.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import io.linkwright.contracts.Topics;

class LocalKafkaTest {

    @Test
    void createsEveryTopicAndKeepsWhatWasSentAcrossARestart() throws Exception {
        KafkaSettings test = KafkaSettings.forTest();
        try (LocalKafka kafka = LocalKafka.start(new KafkaSettings(test.data(), test.port(), test.controllerPort(), false))) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get())
                        .containsExactlyInAnyOrderElementsOf(
                                Stream.concat(Topics.STATE.stream(), Topics.STEPS.stream()).toList());
                assertThat(cleanupPolicy(admin, Topics.PRODUCTS)).isEqualTo("compact");
                assertThat(cleanupPolicy(admin, Topics.QUOTES)).isEqualTo("delete");
            }
            try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"), new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>(Topics.QUOTES, "key", "sent before the restart")).get();
            }
        }
        try (LocalKafka kafka = LocalKafka.start(test);
                KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers(), "group.id", "test", "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topics.QUOTES));
            assertThat(consumer.poll(Duration.ofSeconds(20))).extracting(ConsumerRecord::value)
                    .containsExactly("sent before the restart");
        }
        assertThat(test.data()).doesNotExist();
    }

    private static String cleanupPolicy(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        return config.get("cleanup.policy").value();
    }
}
