package io.linkwright.cli.suite;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;

import io.linkwright.cli.CliFailure;

/** Passwords of one suite: drawn when first asked for, kept in a file that only its owner can read. */
public final class Secrets {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE);

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    /** @throws CliFailure when the file can be read by others or not at all */
    public static Secrets in(Path file) {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            secrets.read();
        }
        return secrets;
    }

    public String databasePassword(String database) {
        return value("database." + database);
    }

    public String keycloakAdminPassword() {
        return value("keycloak.admin");
    }

    public String portalClientSecret() {
        return value("client.linkwright-portal");
    }

    /** Protects the keys that sign certificates. */
    public String certificateSecret() {
        return value("certificates");
    }

    private synchronized String value(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] drawn = new byte[BYTES];
        random.nextBytes(drawn);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        values.setProperty(name, secret);
        write();
        return secret;
    }

    private void read() {
        try (Reader reader = Files.newBufferedReader(file)) {
            if (!Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
                throw new CliFailure(file + " can be read by others. Run: chmod 600 " + file);
            }
            values.load(reader);
        } catch (IOException e) {
            throw new CliFailure("Cannot read " + file + ": " + e, e);
        }
    }

    private void write() {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        StringWriter text = new StringWriter();
        try {
            values.store(text, "Passwords of this suite. Whoever reads them can do everything in it.");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(unfinished, text.toString());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CliFailure("Cannot write " + file + ": " + e, e);
        }
    }
}
