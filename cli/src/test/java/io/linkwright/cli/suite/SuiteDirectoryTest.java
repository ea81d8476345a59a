package io.linkwright.cli.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.linkwright.cli.CliFailure;

class SuiteDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void deletesDataSecretsAndLogsButNotWhatIsOnlyUnpacked() throws IOException {
        SuiteDirectory suite = new SuiteDirectory(directory.resolve("suite"));
        suite.prepare();
        Files.writeString(suite.data().resolve("quote"), "binding");
        Files.writeString(suite.secrets(), "secret");
        Files.writeString(suite.log("gateway"), "line");
        Path program = Files.writeString(Files.createDirectories(suite.root().resolve("programs")).resolve("postgres"),
                "program");
        suite.deleteData();
        assertThat(suite.data()).doesNotExist();
        assertThat(suite.secrets()).doesNotExist();
        assertThat(suite.logs()).doesNotExist();
        assertThat(program).exists();
    }

    @Test
    void refusesADirectoryOfSomebodyElse() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "years of work");
        SuiteDirectory suite = new SuiteDirectory(directory);
        assertThatThrownBy(suite::prepare).isInstanceOf(CliFailure.class).hasMessageContaining("thesis.txt");
        suite.deleteData();
        assertThat(directory.resolve("thesis.txt")).exists();
    }

    @Test
    void neverDeletesFromADirectoryItDidNotMake() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        new SuiteDirectory(directory).deleteData();
        assertThat(data).exists();
    }

    @Test
    void namesADirectoryThatCannotBeMade() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        SuiteDirectory suite = new SuiteDirectory(file.resolve("below"));
        assertThatThrownBy(suite::prepare).isInstanceOf(CliFailure.class)
                .hasMessageContaining("Cannot write to the data directory " + suite.root());
    }
}
