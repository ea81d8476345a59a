package io.linkwright.cli.component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.linkwright.cli.process.Launch;
import io.linkwright.cli.process.Termination;

/**
 * How the suite runs a Java program: one collector thread and the quick compiler, because seven of them share the machine.
 *
 * @param maxHeapMb the program's own need; the rest of its memory comes on top
 * @param arguments what follows the options of the virtual machine: class path or jar, and the program's arguments
 */
record JavaServer(ClassData classData, int maxHeapMb, List<String> arguments, Map<String, String> environment, Path log) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Writing class data takes its time on a busy machine. */
    private static final Duration PATIENCE_RECORDING = Duration.ofSeconds(90);

    /** Starts the program and returns when the probe says so. */
    Component.Running start(Readiness.Probe probe, Duration timeout, Consumer<ProcessHandle> launched)
            throws InterruptedException {
        boolean recording = classData.isRecording();
        Process process = new Launch(command(), environment, log).start();
        launched.accept(process.toHandle());
        Readiness.await(process, probe, timeout);
        return new RunningJava(process, classData, recording);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(executable(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Xms32m", "-Xmx" + maxHeapMb + "m", "-Xss512k", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(classData.options());
        command.addAll(arguments);
        return command;
    }

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private record RunningJava(Process process, ClassData classData, boolean recording) implements Component.Running {

        @Override
        public boolean isRecording() {
            return recording;
        }

        @Override
        public void stop() {
            boolean endedByItself = Termination.end(process.toHandle(), recording ? PATIENCE_RECORDING : PATIENCE);
            if (recording && endedByItself) {
                classData.keep();
            } else if (recording) {
                classData.discard();
            }
        }
    }
}
