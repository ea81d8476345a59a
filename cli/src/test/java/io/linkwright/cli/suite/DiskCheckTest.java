package io.linkwright.cli.suite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.linkwright.cli.CliFailure;

class DiskCheckTest {

    private static final long MORE_THAN_ANY_DISK_MB = 1_000_000_000_000L;

    @TempDir
    Path directory;

    @Test
    void saysHowMuchIsMissingAndWhere() {
        assertThatThrownBy(() -> DiskCheck.requireFree(directory, MORE_THAN_ANY_DISK_MB)).isInstanceOf(CliFailure.class)
                .hasMessageContaining("MB are free where " + directory + " lies")
                .hasMessageContaining("needs " + MORE_THAN_ANY_DISK_MB + " MB");
    }

    @Test
    void isContentWithEnough() {
        assertThatCode(() -> DiskCheck.requireFree(directory, 0)).doesNotThrowAnyException();
    }
}
