package io.linkwright.cli.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.linkwright.cli.process.Termination;
import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.PortCheck.Port;
import io.linkwright.cli.suite.SuiteDirectory;
import io.linkwright.cli.suite.SuitePorts;
import io.linkwright.localstack.KafkaMain;

/** The Kafka broker, with the suite's topics. */
final class KafkaComponent implements Component {

    static final String NAME = "kafka";

    private static final Duration START_TIMEOUT = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MAX_HEAP_MB = 160;

    private final SuitePorts ports;
    private final SuiteDirectory directory;
    private final Path classDataDirectory;

    KafkaComponent(Installation installation, SuiteDirectory directory, SuitePorts ports) {
        this.ports = ports;
        this.directory = directory;
        this.classDataDirectory = installation.programs().resolve("class-data");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Port> ports() {
        return List.of(new Port(NAME, ports.kafka()), new Port(NAME, ports.kafkaController()));
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Duration startTimeout() {
        return START_TIMEOUT;
    }

    @Override
    public Running start(Consumer<ProcessHandle> launched) throws InterruptedException {
        Path ready = readyFile();
        ready.toFile().delete();
        String classPath = System.getProperty("java.class.path");
        ClassData classData = ClassData.of(classDataDirectory, NAME, ClassPath.files(classPath));
        return new JavaServer(classData, MAX_HEAP_MB,
                List.of("-cp", classPath, KafkaMain.class.getName(), directory.data().resolve("kafka").toString(),
                        "" + ports.kafka(), "" + ports.kafkaController(), ready.toString()),
                Map.of(), directory.log(NAME)).start(Readiness.file(ready), START_TIMEOUT, launched);
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return Readiness.file(readyFile()).isReady() && Readiness.tcp(ports.kafka()).isReady();
    }

    @Override
    public void stopOrphan(Optional<ProcessHandle> orphan) {
        orphan.ifPresent(process -> Termination.end(process, PATIENCE));
    }

    /** The broker writes it once its topics are there: an open port alone says too little. */
    private Path readyFile() {
        return directory.run().resolve("kafka.ready");
    }
}
