package io.linkwright.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Reads all topics of the service. A message is acknowledged once it is applied, known already, of no interest, or kept as a
 * dead letter; nothing else moves the offset. While the database is away the message waits here.
 */
@ApplicationScoped
class EventReceiver {

    private static final Logger LOG = Logger.getLogger(EventReceiver.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 5000;

    private final EventApplication application;
    private final DeadLetters deadLetters;
    private final EventConfig config;
    private volatile boolean running = true;

    EventReceiver(EventApplication application, DeadLetters deadLetters, EventConfig config) {
        this.application = application;
        this.deadLetters = deadLetters;
        this.config = config;
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    @Incoming("linkwright-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        int attempts = 0;
        boolean said = false;
        long pauseMs = FIRST_PAUSE_MS;
        while (true) {
            try {
                application.apply(message.headers(), message.value());
                return;
            } catch (PoisonEvent poison) {
                if (buried(message, poison)) {
                    return;
                }
            } catch (RuntimeException failure) {
                boolean transientFailure = TransientFailures.isTransient(failure);
                if (!transientFailure && ++attempts >= config.maxAttempts() && buried(message, failure)) {
                    return;
                }
                if (!said) {
                    LOG.warnf("%s[%d]@%d is tried again: %s", message.topic(), message.partition(), message.offset(),
                            TransientFailures.root(failure));
                    said = true;
                }
            }
            pause(pauseMs);
            pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
        }
    }

    private boolean buried(ConsumerRecord<String, byte[]> message, RuntimeException reason) {
        try {
            deadLetters.keep(message, reason);
            return true;
        } catch (RuntimeException databaseAway) {
            return false;
        }
    }

    private void pause(long millis) {
        if (!running) {
            throw new IllegalStateException("stopping; the message stays unread");
        }
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping; the message stays unread", stopped);
        }
    }
}
