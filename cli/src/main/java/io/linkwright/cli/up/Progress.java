package io.linkwright.cli.up;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What the launcher tells the person at the terminal: one line per thing that happened. */
public final class Progress {

    private static final double MILLIS_PER_SECOND = 1000.0;

    private final PrintWriter out;

    public Progress(PrintWriter out) {
        this.out = out;
    }

    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    void ready(String component, Duration took, int port) {
        line(String.format(Locale.ROOT, "  %-16s ready in %5.1f s   127.0.0.1:%d", component, seconds(took), port));
    }

    void restarted(String component, String why, Duration took) {
        line(String.format(Locale.ROOT, "%s  %s died (%s); restarted, ready again after %.1f s",
                LocalTime.now().truncatedTo(ChronoUnit.SECONDS), component, why, seconds(took)));
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS_PER_SECOND;
    }
}
