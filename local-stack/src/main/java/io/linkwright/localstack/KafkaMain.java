package io.linkwright.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/**
 * A Kafka broker as a process of its own. Arguments: data directory, port, controller port, and a file that is written once
 * the topics are there.
 */
public final class KafkaMain {

    private KafkaMain() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("Usage: KafkaMain DATA_DIRECTORY PORT CONTROLLER_PORT READY_FILE");
            System.exit(2);
        }
        configureLogging();
        try {
            LocalKafka kafka = LocalKafka.start(KafkaSettings.persistent(Path.of(arguments[0]),
                    Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
            Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-shutdown"));
            Files.writeString(Path.of(arguments[3]), "" + ProcessHandle.current().pid());
            System.out.println("Kafka is ready on " + kafka.bootstrapServers());
            kafka.awaitShutdown();
        } catch (LocalStackException e) {
            System.err.println(e.getMessage());
            // The broker's threads would keep a half-started process alive.
            System.exit(1);
        }
    }

    private static void configureLogging() throws IOException {
        try (InputStream configuration = KafkaMain.class.getResourceAsStream("kafka-logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        }
    }
}
