package io.linkwright.kit.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.header.Headers;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Brings one message to its handlers: envelope, payload, inbox and effect, in one transaction. */
@ApplicationScoped
class EventApplication {

    private final Map<String, List<EventHandler<?>>> handlers = new HashMap<>();
    private final Inbox inbox;
    private final ObjectMapper json;

    EventApplication(@All List<EventHandler<?>> handlers, Inbox inbox, ObjectMapper json) {
        handlers.forEach(
                handler -> this.handlers.computeIfAbsent(handler.type().name(), type -> new ArrayList<>()).add(handler));
        this.inbox = inbox;
        this.json = json;
    }

    /**
     * @throws PoisonEvent if it can never be applied
     * @throws RuntimeException whatever a handler throws; the transaction is rolled back
     */
    void apply(Headers headers, byte[] payload) {
        ReceivedEvent event = CloudEventHeaders.read(headers);
        List<EventHandler<?>> interested = handlers.getOrDefault(event.type(), List.of());
        if (interested.isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (inbox.claim(event)) {
                interested.forEach(handler -> handle(handler, payload, event));
            }
        });
    }

    private <T extends Record> void handle(EventHandler<T> handler, byte[] payload, ReceivedEvent event) {
        handler.handle(read(payload, handler.type().payload()), event);
    }

    private <T> T read(byte[] payload, Class<T> type) {
        if (payload == null) {
            throw new PoisonEvent("the message has no body");
        }
        try {
            T value = json.readValue(payload, type);
            if (value == null) {
                throw new PoisonEvent("the body is null");
            }
            return value;
        } catch (IOException unreadable) {
            throw new PoisonEvent("the body is no " + type.getSimpleName() + ": " + firstLine(unreadable), unreadable);
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
