package io.linkwright.cli.suite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.linkwright.cli.CliFailure;

class SuiteLockTest {

    @TempDir
    Path directory;

    @Test
    void letsOneLauncherInAtATime() {
        SuiteDirectory suite = new SuiteDirectory(directory.resolve("suite"));
        suite.prepare();
        SuiteLock lock = SuiteLock.acquire(suite);
        suite.launcher().write(ProcessHandle.current());
        assertThatThrownBy(() -> SuiteLock.acquire(suite)).isInstanceOf(CliFailure.class)
                .hasMessageContaining("already running on " + suite.root())
                .hasMessageContaining("(process " + ProcessHandle.current().pid() + ")");
        lock.close();
        SuiteLock.acquire(suite).close();
    }
}
