package io.linkwright.kit.event;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadataBuilder;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;

/** Sends outbox rows as CloudEvents 1.0 in binary mode. */
@ApplicationScoped
class EventPublisher {

    private final MutinyEmitter<String> emitter;
    private final URI source;

    EventPublisher(
            @Channel("linkwright-outbox") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 1024) MutinyEmitter<String> emitter,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.emitter = emitter;
        this.source = URI.create("/linkwright/" + application);
    }

    /** The future completes when all in-sync replicas have the event, and fails when the broker refused it or stayed away. */
    CompletableFuture<Void> send(OutboxRow row) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        OutgoingCloudEventMetadataBuilder<String> cloudEvent = OutgoingCloudEventMetadata.<String> builder()
                .withId(row.eventId().toString()).withType(row.type()).withSource(source).withSubject(row.key())
                .withTimestamp(row.createdAt().toZonedDateTime()).withDataContentType("application/json");
        if (row.consultationId() != null) {
            cloudEvent.withExtension(CloudEventHeaders.CONSULTATION_ID, row.consultationId());
        }
        if (row.causationId() != null) {
            cloudEvent.withExtension(CloudEventHeaders.CAUSATION_ID, row.causationId());
        }
        OutgoingKafkaRecordMetadata<String> record = OutgoingKafkaRecordMetadata.<String> builder().withTopic(row.topic())
                .withKey(row.key()).build();
        Message<String> message = Message.of(row.payload(), Metadata.of(cloudEvent.build(), record));
        // Outside of the drain's transaction: context propagation would carry it to the producer's threads, and two threads
        // in one transaction make its commit fail.
        QuarkusTransaction.suspendingExisting().run(() -> send(message, done));
        return done;
    }

    private void send(Message<String> message, CompletableFuture<Void> done) {
        try {
            emitter.sendMessage(message).subscribe().with(ok -> done.complete(null), done::completeExceptionally);
        } catch (RuntimeException refused) {
            done.completeExceptionally(refused);
        }
    }
}
