package io.linkwright.cli.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.linkwright.cli.CliFailure;

class SecretsTest {

    private static final int LENGTH_OF_256_BITS = 43;

    @TempDir
    Path directory;

    @Test
    void drawsEachSecretOnce() {
        Secrets first = Secrets.in(file());
        String catalog = first.databasePassword("catalog");
        assertThat(catalog).hasSize(LENGTH_OF_256_BITS).isEqualTo(first.databasePassword("catalog"));
        assertThat(Secrets.in(file()).databasePassword("catalog")).isEqualTo(catalog);
        assertThat(catalog).isNotEqualTo(first.databasePassword("quote"));
        assertThat(first.portalClientSecret()).isNotEqualTo(first.keycloakAdminPassword());
        assertThat(first.certificateSecret()).hasSize(LENGTH_OF_256_BITS).isNotEqualTo(first.portalClientSecret());
    }

    @Test
    void drawsOtherSecretsForAnotherSuite() {
        String here = Secrets.in(file()).portalClientSecret();
        assertThat(Secrets.in(directory.resolve("other.properties")).portalClientSecret()).isNotEqualTo(here);
    }

    @Test
    void letsOnlyItsOwnerReadTheFile() throws IOException {
        Secrets.in(file()).portalClientSecret();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @Test
    void refusesAFileThatOthersCanRead() throws IOException {
        Secrets.in(file()).portalClientSecret();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> Secrets.in(file())).isInstanceOf(CliFailure.class).hasMessageContaining("chmod 600");
    }

    private Path file() {
        return directory.resolve("secrets.properties");
    }
}
