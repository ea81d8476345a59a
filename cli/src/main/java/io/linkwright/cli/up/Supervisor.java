package io.linkwright.cli.up;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.component.Component;
import io.linkwright.cli.component.Component.Running;
import io.linkwright.cli.process.Termination;
import io.linkwright.cli.suite.SuiteDirectory;

/** Starts components as early as what they need allows, restarts those that die, and stops them in reverse. */
public final class Supervisor {

    private static final int TAIL_LINES = 20;
    private static final int STOP_TIMEOUT_S = 120;
    private static final long PAUSE_MS = 100;

    private final Map<String, Supervised> components = new LinkedHashMap<>();
    private final SuiteDirectory directory;
    private final Progress progress;
    private final ExecutorService threads = Executors.newCachedThreadPool(Supervisor::daemon);
    private final BlockingQueue<Death> deaths = new LinkedBlockingQueue<>();
    private volatile boolean stopping;

    private record Death(Supervised component, String why) {
    }

    public Supervisor(List<Component> components, SuiteDirectory directory, Progress progress) {
        components.forEach(component -> this.components.put(component.name(),
                new Supervised(component, directory.pidFile(component.name()))));
        this.directory = directory;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws CliFailure naming the first component that did not start, and its log; everything has been stopped then
     */
    public void startAll() {
        CompletableFuture<Void> anyFailure = new CompletableFuture<>();
        Map<String, CompletableFuture<Void>> ready = new HashMap<>();
        for (Supervised each : components.values()) {
            CompletableFuture<?>[] needs = each.component().needs().stream().filter(components::containsKey)
                    .map(ready::get).toArray(CompletableFuture[]::new);
            CompletableFuture<Void> start = CompletableFuture.allOf(needs).thenRunAsync(() -> firstStart(each), threads);
            start.exceptionally(failure -> {
                anyFailure.completeExceptionally(failure);
                return null;
            });
            ready.put(each.name(), start);
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, anyFailure).join();
        } catch (CompletionException e) {
            boolean stoppedFromOutside = stopping;
            stopAll();
            if (stoppedFromOutside) {
                throw new CliFailure("Stopped before everything was ready.", e);
            }
            throw e.getCause() instanceof CliFailure failure ? failure : new CliFailure("Start failed: " + e.getCause(), e);
        }
    }

    /**
     * Restarts what dies, until the suite is stopped by another thread.
     *
     * @throws CliFailure when a component dies again and again; everything has been stopped then
     */
    public void supervise() throws InterruptedException {
        while (!stopping) {
            Death death = deaths.take();
            if (stopping) {
                return;
            }
            if (!death.component().budget().use(Instant.now())) {
                String name = death.component().name();
                stopAll();
                throw new CliFailure(name + " died more than " + RestartBudget.MAX_RESTARTS + " times within "
                        + RestartBudget.WINDOW.toMinutes() + " minutes (" + death.why()
                        + "); everything has been stopped. " + LogTail.describe(directory.log(name), TAIL_LINES));
            }
            threads.execute(() -> restart(death));
        }
    }

    /** Whether stopping takes longer than usual, because something is written then. */
    boolean isRecording() {
        return components.values().stream().anyMatch(each -> each.running().filter(Running::isRecording).isPresent());
    }

    /** Stops everything, users before what they use. May be called at any time, from any thread, more than once. */
    public synchronized void stopAll() {
        stopping = true;
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(STOP_TIMEOUT_S, TimeUnit.SECONDS)) {
                progress.line("A start that is under way does not end; stopping around it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<Supervised> left = new ArrayList<>(components.values());
        while (!left.isEmpty()) {
            List<Supervised> unneeded = left.stream().filter(each -> isUnneeded(each, left)).toList();
            CompletableFuture.allOf(unneeded.stream().map(each -> CompletableFuture.runAsync(each::stop, Supervisor::inThread))
                    .toArray(CompletableFuture[]::new)).join();
            left.removeAll(unneeded);
        }
    }

    private void firstStart(Supervised each) {
        Instant begin = Instant.now();
        try {
            each.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliFailure("The start was interrupted.");
        } catch (CliFailure e) {
            throw new CliFailure(each.name() + " " + e.getMessage() + ".\n"
                    + LogTail.describe(directory.log(each.name()), TAIL_LINES), e);
        }
        progress.ready(each.name(), Duration.between(begin, Instant.now()), each.component().ports().get(0).number());
        watch(each);
    }

    private void watch(Supervised each) {
        Process process = each.running().map(Running::process).orElse(null);
        if (process == null) {
            deaths.add(new Death(each, "it ended as soon as it was ready"));
            return;
        }
        process.onExit().thenAccept(dead -> {
            if (!stopping) {
                deaths.add(new Death(each, Termination.describe(dead.exitValue())));
            }
        });
    }

    private void restart(Death death) {
        Supervised each = death.component();
        Instant begin = Instant.now();
        try {
            awaitNeeds(each);
            each.start();
            progress.restarted(each.name(), death.why(), Duration.between(begin, Instant.now()));
            watch(each);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CliFailure e) {
            if (!stopping) {
                each.stop();
                deaths.add(new Death(each, e.getMessage()));
            }
        }
    }

    private void awaitNeeds(Supervised each) throws InterruptedException {
        for (String need : each.component().needs()) {
            while (components.containsKey(need) && components.get(need).running().isEmpty()) {
                Thread.sleep(PAUSE_MS);
            }
        }
    }

    private static boolean isUnneeded(Supervised each, List<Supervised> among) {
        return among.stream().noneMatch(other -> other.component().needs().contains(each.name()));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "supervisor");
        thread.setDaemon(true);
        return thread;
    }

    private static void inThread(Runnable work) {
        daemon(work).start();
    }
}
