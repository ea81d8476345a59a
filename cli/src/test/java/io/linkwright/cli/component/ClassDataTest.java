package io.linkwright.cli.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDataTest {

    @TempDir
    Path directory;

    private Path jar;

    @BeforeEach
    void program() throws IOException {
        jar = Files.writeString(Files.createDirectories(directory.resolve("app")).resolve("app.jar"), "classes");
    }

    @Test
    void recordsOnceAndIsUsedFromThenOn() throws IOException {
        ClassData first = classData();
        assertThat(first.isRecording()).isTrue();
        Files.writeString(recordingOf(first), "archive");
        first.keep();
        ClassData second = classData();
        assertThat(second.isRecording()).isFalse();
        assertThat(second.options().get(0)).startsWith("-XX:SharedArchiveFile=");
    }

    @Test
    void recordsAnewWhenTheProgramChangedAndDropsTheOldArchive() throws IOException {
        ClassData first = classData();
        Files.writeString(recordingOf(first), "archive");
        first.keep();
        Files.writeString(jar, "other classes");
        assertThat(classData().isRecording()).isTrue();
        assertThat(directory.resolve("archives")).isEmptyDirectory();
    }

    @Test
    void keepsNothingOfARecordingThatWasCutShort() throws IOException {
        ClassData classData = classData();
        Files.writeString(recordingOf(classData), "half an arch");
        classData.discard();
        assertThat(directory.resolve("archives")).isEmptyDirectory();
        classData.keep();
        assertThat(classData().isRecording()).isTrue();
    }

    private ClassData classData() {
        return ClassData.of(directory.resolve("archives"), "service", List.of(jar.getParent()));
    }

    private static Path recordingOf(ClassData classData) {
        String option = classData.options().get(0);
        assertThat(option).startsWith("-XX:ArchiveClassesAtExit=");
        return Path.of(option.substring(option.indexOf('=') + 1));
    }
}
