package io.linkwright.localstack;

import java.nio.file.Path;

/** A Kafka broker as a process of its own. Arguments: data directory, port, controller port. */
public final class KafkaMain {

    private KafkaMain() {
    }

    public static void main(String[] arguments) {
        if (arguments.length != 3) {
            System.err.println("Usage: KafkaMain DATA_DIRECTORY PORT CONTROLLER_PORT");
            System.exit(2);
        }
        try {
            LocalKafka kafka = LocalKafka.start(KafkaSettings.persistent(Path.of(arguments[0]),
                    Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
            Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-shutdown"));
            System.out.println("Kafka is ready on " + kafka.bootstrapServers());
            kafka.awaitShutdown();
        } catch (LocalStackException e) {
            System.err.println(e.getMessage());
            // The broker's threads would keep a half-started process alive.
            System.exit(1);
        }
    }
}
