package io.linkwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script says before there is a virtual machine to say anything. */
class LauncherScriptTest {

    private static final Path SCRIPT = Path.of("..", "linkwright");

    @TempDir
    Path directory;

    private record Result(int exitCode, String said) {
    }

    @Test
    void saysThatThereIsNoJdk() throws Exception {
        Result result = run(Map.of("PATH", toolsWithoutJava()));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.said()).isEqualTo(
                "Linkwright needs a JDK of version 17 or newer, in JAVA_HOME or on the PATH. None was found.\n");
    }

    @Test
    void saysThatTheJdkIsTooOldAndWhere() throws Exception {
        for (String version : new String[] { "11.0.2", "1.8.0_392" }) {
            Path home = directory.resolve("jdk-" + version);
            executable(home.resolve("bin/java"), "echo 'openjdk version \"" + version + "\" 2019-01-15' >&2");
            Result result = run(Map.of("PATH", toolsWithoutJava(), "JAVA_HOME", home.toString()));
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.said()).startsWith("Linkwright needs a JDK of version 17 or newer").hasLineCount(1)
                    .contains(home + "/bin/java is " + (version.startsWith("1.8") ? "8" : "11"));
        }
    }

    @Test
    void takesTheJdkOnThePathWhenJavaHomeIsTooOld() throws Exception {
        Path old = directory.resolve("jdk-11");
        executable(old.resolve("bin/java"), "echo 'openjdk version \"11.0.2\"' >&2");
        Path good = directory.resolve("good");
        executable(good.resolve("java"),
                "case $1 in -version) echo 'openjdk version \"21\"' >&2 ;; *) echo \"started: $*\" ;; esac");
        Result result = run(Map.of("PATH", good + ":" + toolsWithoutJava(), "JAVA_HOME", old.toString(),
                "LINKWRIGHT_SKIP_BUILD", "1"));
        assertThat(result.said()).contains("started: ").endsWith("status\n");
    }

    private Result run(Map<String, String> environment) throws IOException, InterruptedException {
        Path home = Files.createDirectories(directory.resolve("home with space"));
        Path script = home.resolve("linkwright");
        if (!Files.exists(script)) {
            Files.copy(SCRIPT, script);
            executable(home.resolve("cli/target/linkwright.jar"), "");
        }
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString(), "status").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        return new Result(process.waitFor(), said);
    }

    /** A directory with what the script needs of the system, and no java. */
    private String toolsWithoutJava() throws IOException {
        Path tools = directory.resolve("tools");
        if (!Files.exists(tools)) {
            Files.createDirectories(tools);
            for (String tool : new String[] { "dirname", "sed", "head", "find", "date", "mkdir", "tr", "grep", "mv", "sh" }) {
                for (String place : new String[] { "/usr/bin", "/bin" }) {
                    if (Files.exists(Path.of(place, tool)) && !Files.exists(tools.resolve(tool))) {
                        Files.createSymbolicLink(tools.resolve(tool), Path.of(place, tool));
                    }
                }
            }
        }
        return tools.toString();
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
