package io.linkwright.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path directory;

    @Test
    void findsTheProcessThatWasWritten() {
        PidFile file = file();
        file.write(ProcessHandle.current());
        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void forgetsAProcessThatHasEnded() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        PidFile file = file();
        file.write(process.toHandle());
        assertThat(file.process()).isPresent();
        process.destroyForcibly().waitFor();
        assertThat(file.process()).isEmpty();
    }

    @Test
    void neverTakesAStrangerForTheProcessWhoseNumberItGot() throws IOException {
        PidFile file = file();
        Instant otherStart = ProcessHandle.current().info().startInstant().orElseThrow().minusSeconds(60);
        Files.writeString(file.path(), ProcessHandle.current().pid() + " " + otherStart);
        assertThat(file.process()).isEmpty();
    }

    @Test
    void findsNothingInAFileThatIsMissingOrBroken() throws IOException {
        PidFile file = file();
        assertThat(file.process()).isEmpty();
        for (String content : new String[] { "", "12", "x y", "99999999999999999999 2026-01-01T00:00:00Z" }) {
            Files.writeString(file.path(), content);
            assertThat(file.process()).as(content).isEmpty();
        }
    }

    private PidFile file() {
        return new PidFile(directory.resolve("some.pid"));
    }
}
