package io.linkwright.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

class TerminationTest {

    @Test
    void asksFirst() throws IOException {
        Process process = new ProcessBuilder("sleep", "60").start();
        assertThat(Termination.end(process.toHandle(), Duration.ofSeconds(10))).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void killsWhatDoesNotListen() throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        assertThat(process.inputReader().readLine()).isEqualTo("deaf");
        assertThat(Termination.end(process.toHandle(), Duration.ofMillis(300))).isFalse();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void tellsSignalsFromExitCodes() {
        assertThat(Termination.describe(1)).isEqualTo("it exited with code 1");
        assertThat(Termination.describe(137)).isEqualTo("it was killed by signal 9");
    }
}
