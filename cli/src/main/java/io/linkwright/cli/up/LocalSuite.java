package io.linkwright.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.component.Component;
import io.linkwright.cli.component.SuiteComponents;
import io.linkwright.cli.suite.DiskCheck;
import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.PortCheck;
import io.linkwright.cli.suite.Secrets;
import io.linkwright.cli.suite.SuiteDirectory;
import io.linkwright.cli.suite.SuiteLock;
import io.linkwright.cli.suite.SuitePorts;
import io.linkwright.cli.suite.SuiteState;

/** The whole suite on this machine, owned by this process: it ends when this process ends, however that happens. */
public final class LocalSuite {

    /** How the last line of a start begins. */
    static final String ALL_READY = "All ready";

    private static final long DISK_FOR_DATA_MB = 300;
    private static final long DISK_FOR_PROGRAMS_MB = 900;

    private final SuiteDirectory directory;
    private final SuitePorts ports;
    private final Supervisor supervisor;
    private final SuiteLock lock;
    private final Progress progress;
    private final CompletableFuture<Void> supervision = new CompletableFuture<>();
    private boolean stopped;

    private LocalSuite(SuiteDirectory directory, SuitePorts ports, Supervisor supervisor, SuiteLock lock, Progress progress) {
        this.directory = directory;
        this.ports = ports;
        this.supervisor = supervisor;
        this.lock = lock;
        this.progress = progress;
    }

    /**
     * Starts the suite and returns when all of it is ready; from then on what dies is restarted.
     *
     * @throws CliFailure when anything is in the way; nothing is left running then
     */
    public static LocalSuite start(Installation installation, UpOptions options, Progress progress) {
        options.requireKnownNames();
        SuitePorts ports = options.ports();
        SuiteDirectory directory = options.suite().directory(installation);
        directory.prepare();
        SuiteLock lock = SuiteLock.acquire(directory);
        directory.launcher().write(ProcessHandle.current());
        List<Component> all = SuiteComponents.of(installation, directory, ports, Secrets.in(directory.secrets()));
        List<String> orphans = Orphans.stop(all, directory);
        if (!orphans.isEmpty()) {
            progress.line("Stopped what an earlier launcher had left running: " + String.join(", ", orphans));
        }
        if (options.fresh()) {
            directory.deleteData();
            directory.prepare();
            all = SuiteComponents.of(installation, directory, ports, Secrets.in(directory.secrets()));
        }
        requireDisk(installation, directory);
        List<Component> wanted = all.stream().filter(component -> options.includes(component.name())).toList();
        PortCheck.requireFree(wanted.stream().flatMap(component -> component.ports().stream()).toList());
        wanted.forEach(component -> keepPreviousLog(directory.log(component.name())));
        LocalSuite suite = new LocalSuite(directory, ports, new Supervisor(wanted, directory, progress), lock, progress);
        suite.bringUp(wanted.stream().map(Component::name).toList());
        return suite;
    }

    public SuitePorts ports() {
        return ports;
    }

    /**
     * Waits until the suite is stopped.
     *
     * @throws CliFailure when it had to be stopped because a component keeps dying
     */
    public void awaitEnd() {
        try {
            supervision.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CliFailure failure ? failure : new CliFailure("Supervision failed: " + e, e);
        }
    }

    /** Stops everything. Harmless when that is done already. */
    public synchronized void stop() {
        if (stopped) {
            return;
        }
        Instant begin = Instant.now();
        progress.line(supervisor.isRecording()
                ? "Stopping; this time it takes longer, since what makes the next start quicker is written ..."
                : "Stopping ...");
        supervisor.stopAll();
        forget();
        stopped = true;
        progress.line(String.format(Locale.ROOT, "Stopped in %.1f s.",
                Progress.seconds(Duration.between(begin, Instant.now()))));
    }

    private void bringUp(List<String> names) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-suite"));
        Instant begin = Instant.now();
        progress.line("Starting " + names.size() + " components; data in " + directory.root());
        new SuiteState(ProcessHandle.current().pid(), ports.offset(), names, false).write(directory);
        try {
            supervisor.startAll();
        } catch (CliFailure e) {
            endedBecauseOf(e);
            throw e;
        }
        new SuiteState(ProcessHandle.current().pid(), ports.offset(), names, true).write(directory);
        progress.line(String.format(Locale.ROOT, ALL_READY + " in %.1f s.",
                Progress.seconds(Duration.between(begin, Instant.now()))));
        Thread watcher = new Thread(this::supervise, "supervise");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void supervise() {
        try {
            supervisor.supervise();
            supervision.complete(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            supervision.complete(null);
        } catch (RuntimeException e) {
            endedBecauseOf(e);
        }
    }

    private synchronized void endedBecauseOf(RuntimeException failure) {
        forget();
        stopped = true;
        supervision.completeExceptionally(failure);
    }

    private void forget() {
        SuiteState.delete(directory);
        directory.launcher().delete();
        lock.close();
    }

    private static void requireDisk(Installation installation, SuiteDirectory directory) {
        try {
            Path programs = Files.createDirectories(installation.programs());
            boolean unpacked = Files.exists(programs.resolve("keycloak"));
            DiskCheck.requireFree(programs, unpacked ? DISK_FOR_DATA_MB : DISK_FOR_PROGRAMS_MB);
        } catch (IOException e) {
            throw new CliFailure("Cannot write to " + installation.programs() + ": " + e, e);
        }
        DiskCheck.requireFree(directory.root(), DISK_FOR_DATA_MB);
    }

    private static void keepPreviousLog(Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new CliFailure("Cannot rename " + log + ": " + e, e);
        }
    }
}
