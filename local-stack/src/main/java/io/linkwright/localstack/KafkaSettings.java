package io.linkwright.localstack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a Kafka broker lives and how it is reached.
 *
 * @param data its log directory; formatted when it is empty
 * @param port of the clients' listener on 127.0.0.1
 * @param controllerPort of the controller's listener on 127.0.0.1
 * @param temporary the data are deleted on close
 */
public record KafkaSettings(Path data, int port, int controllerPort, boolean temporary) {

    public KafkaSettings {
        requireNonNull(data, "data");
    }

    public static KafkaSettings persistent(Path data, int port, int controllerPort) {
        return new KafkaSettings(data, port, controllerPort, false);
    }

    /** A broker of a test's own, on free ports. */
    public static KafkaSettings forTest() {
        try {
            return new KafkaSettings(Files.createTempDirectory("linkwright-kafka-"), FreePort.find(), FreePort.find(), true);
        } catch (IOException e) {
            throw new LocalStackException("No temporary directory for Kafka: " + e.getMessage(), e);
        }
    }
}
