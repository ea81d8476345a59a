package io.linkwright.cli.http;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.linkwright.cli.CliFailure;

/** Follows a consultation's timeline while it grows, over broken connections too. */
public final class TimelineStream {

    private static final String ID = "id:";
    private static final String DATA = "data:";
    private static final long PAUSE_MS = 500;

    private final ApiClient client;
    private final String path;
    private int lastEventId;

    /** @param path of the consultation's events */
    public TimelineStream(ApiClient client, String path) {
        this.client = client;
        this.path = path;
    }

    /** @param state of the consultation after this step */
    public record Step(Instant time, String source, String sentence, String state) {
    }

    /**
     * Reports every step until the consultation is in one of the given states.
     *
     * @throws CliFailure when it is in none of them after the given time
     */
    public void follow(Set<String> until, Duration patience, Consumer<Step> report) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (Instant.now().isBefore(deadline)) {
            if (read(until, Duration.between(Instant.now(), deadline), report)) {
                return;
            }
            Thread.sleep(PAUSE_MS);
        }
        throw new CliFailure("No answer after " + patience.toSeconds() + " s. What has happened so far stands at "
                + path.replaceFirst("/events$", "") + ".");
    }

    private boolean read(Set<String> until, Duration patience, Consumer<Step> report) {
        try (Stream<String> lines = client.lines(path, lastEventId)) {
            // A stream that says nothing is ended from outside; its iterator then ends as if the server had closed it.
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS).execute(lines::close);
            for (Iterator<String> each = lines.iterator(); each.hasNext();) {
                String line = each.next();
                if (line.startsWith(ID)) {
                    lastEventId = Integer.parseInt(line.substring(ID.length()).strip());
                } else if (line.startsWith(DATA)) {
                    Step step = step(line.substring(DATA.length()));
                    report.accept(step);
                    if (until.contains(step.state())) {
                        return true;
                    }
                }
            }
        } catch (UncheckedIOException brokenConnection) {
            return false;
        }
        return false;
    }

    private static Step step(String data) {
        try {
            return Json.MAPPER.readValue(data, Step.class);
        } catch (JsonProcessingException e) {
            throw new CliFailure("The timeline cannot be understood: " + e.getOriginalMessage(), e);
        }
    }
}
