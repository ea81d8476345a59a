package io.linkwright.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KustomizeTest {

    @TempDir
    private Path folder;

    @Test
    void missing_program_is_an_error_that_says_what_to_install() {
        assertThatIllegalStateException().isThrownBy(() -> Kustomize.find("Linux", "aarch64", folder.toString()))
                .withMessage(
                        "The manifests cannot be rendered: for Linux on aarch64 no program comes with the build, and neither "
                                + "kubectl nor kustomize is on the PATH. Install kubectl 1.27 or newer.");
    }

    @Test
    void where_no_program_comes_with_the_build_kubectl_is_preferred_and_kustomize_does_as_well() throws IOException {
        Path kustomize = program("kustomize");
        assertThat(Kustomize.find("Mac OS X", "aarch64", "/nowhere:" + folder).command())
                .containsExactly(kustomize.toString(), "build");

        Path kubectl = program("kubectl");
        assertThat(Kustomize.find("Mac OS X", "aarch64", "/nowhere:" + folder).command())
                .containsExactly(kubectl.toString(), "kustomize");
    }

    @Test
    void what_cannot_be_rendered_fails_with_the_programs_own_words() throws IOException {
        Files.writeString(folder.resolve("kustomization.yaml"), "resources: [missing.yaml]");
        assertThatIllegalStateException().isThrownBy(() -> Kustomize.ofThisMachine().render(folder))
                .withMessageContaining("missing.yaml");
    }

    private Path program(String name) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
