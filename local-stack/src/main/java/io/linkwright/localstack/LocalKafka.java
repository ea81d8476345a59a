package io.linkwright.localstack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Properties;

import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/** A Kafka broker with its own KRaft controller in this process, with the suite's topics. */
public final class LocalKafka implements AutoCloseable {

    /** One cluster per data directory, so its id need not be random. */
    private static final String CLUSTER_ID = "bGlua3dyaWdodC1sb2NhbA";
    private static final int NODE_ID = 1;
    private static final String CONTROLLER_LISTENER = "CONTROLLER";

    private final KafkaSettings settings;
    private final KafkaRaftServer server;

    private LocalKafka(KafkaSettings settings, KafkaRaftServer server) {
        this.settings = settings;
        this.server = server;
    }

    /**
     * Formats the data directory if need be, starts the broker and creates the topics that are missing.
     *
     * @throws LocalStackException when any of that fails. Threads of the broker may then still be alive: a program should exit.
     */
    public static LocalKafka start(KafkaSettings settings) {
        Directories.create(settings.data());
        try {
            format(settings);
            LocalKafka kafka = new LocalKafka(settings,
                    new KafkaRaftServer(KafkaConfig.fromProps(configuration(settings), false), Time.SYSTEM));
            kafka.server.startup();
            new TopicSetup(kafka.bootstrapServers()).createMissingTopics();
            return kafka;
        } catch (LocalStackException e) {
            throw e;
        } catch (Exception e) {
            throw new LocalStackException("Kafka did not start on port " + settings.port() + ": " + e.getMessage(), e);
        }
    }

    /** Starts a broker of a test's own. */
    public static LocalKafka forTest() {
        return start(KafkaSettings.forTest());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        if (settings.temporary()) {
            Directories.delete(settings.data());
        }
    }

    void awaitShutdown() {
        server.awaitShutdown();
    }

    private static void format(KafkaSettings settings) throws Exception {
        String directory = settings.data().toAbsolutePath().toString();
        new Formatter().setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(CLUSTER_ID)
                .setNodeId(NODE_ID)
                .setControllerListenerName(CONTROLLER_LISTENER)
                .setMetadataLogDirectory(directory)
                .addDirectory(directory)
                .setIgnoreFormatted(true)
                .run();
    }

    private static Properties configuration(KafkaSettings settings) {
        String clients = "127.0.0.1:" + settings.port();
        String controller = "127.0.0.1:" + settings.controllerPort();
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "" + NODE_ID);
        properties.setProperty("controller.quorum.voters", NODE_ID + "@" + controller);
        properties.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        properties.setProperty("listeners", "PLAINTEXT://" + clients + "," + CONTROLLER_LISTENER + "://" + controller);
        properties.setProperty("advertised.listeners", "PLAINTEXT://" + clients);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        properties.setProperty("log.dirs", settings.data().toAbsolutePath().toString());
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        // As long as the topics keep their events: a suite that stood still for weeks goes on where it stopped.
        properties.setProperty("offsets.retention.minutes", "" + TopicSetup.STEP_RETENTION.toMinutes());
        properties.setProperty("offsets.topic.num.partitions", "4");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        // After kill -9 the broker may register again only when its former session has timed out: 9 s by default.
        properties.setProperty("broker.session.timeout.ms", "3000");
        properties.setProperty("broker.heartbeat.interval.ms", "1000");
        // Small: the default of 128 MB is for disks full of compacted topics.
        properties.setProperty("log.cleaner.dedupe.buffer.size", "" + 2 * 1024 * 1024);
        if (!settings.temporary()) {
            // There is no second replica: an acknowledged event has to be on the disk, as a commit of the database is.
            properties.setProperty("log.flush.interval.messages", "1");
        }
        return properties;
    }
}
