package io.linkwright.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.http.RequestFile;

class InputFileTest {

    @TempDir
    private Path directory;

    @Test
    void whatIsNotThereOrNoFileIsSaidInOneSentence() {
        assertThatThrownBy(() -> InputFile.head(directory, 10)).isInstanceOf(CliFailure.class)
                .hasMessage(directory + " is a directory.");
        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> InputFile.head(missing, 10)).isInstanceOf(CliFailure.class)
                .hasMessage("There is no file " + missing + ".");
    }

    @Test
    void noMoreIsReadThanWasAskedFor() throws IOException {
        Path file = Files.write(directory.resolve("file"), new byte[] { 1, 2, 3 });
        assertThat(InputFile.head(file, 2)).containsExactly(1, 2);
        assertThat(InputFile.head(file, 9)).containsExactly(1, 2, 3);
    }

    @Test
    void aRequestOfFourGigabytesIsRefusedWithoutBeingHeld() throws IOException {
        Path file = directory.resolve("huge");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(4L << 30);
        }
        assertThatThrownBy(() -> RequestFile.read(file)).isInstanceOf(CliFailure.class).hasMessageContaining("more than 16 MB");
    }
}
