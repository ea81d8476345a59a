package io.linkwright.cli.suite;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.linkwright.cli.CliFailure;

/**
 * The built suite: where its jars and files lie.
 *
 * @param root the directory of the {@code linkwright} script
 */
public record Installation(Path root) {

    private static final String ROOT_PROPERTY = "linkwright.home";
    private static final String PROGRAMS_VARIABLE = "LINKWRIGHT_PROGRAMS";

    /** The script says where it lies; without it the place of this program's jar tells. */
    public static Installation locate() {
        String home = System.getProperty(ROOT_PROPERTY);
        return new Installation(home == null ? besideThisProgram() : Path.of(home).toAbsolutePath().normalize());
    }

    /** Directory of a packaged service. */
    public Path service(String name) {
        return root.resolve(name).resolve("target/quarkus-app");
    }

    public Path keycloakArchive() {
        return required(root.resolve("cli/target/keycloak/keycloak.zip"));
    }

    public Path realmFile() {
        return required(root.resolve("gateway/src/main/keycloak/linkwright-realm.json"));
    }

    public Path examples() {
        return required(root.resolve("examples"));
    }

    /** Unpacked servers and class-data archives; they hold no data and can be shared by several suites. */
    public Path programs() {
        String given = System.getenv(PROGRAMS_VARIABLE);
        return given == null ? defaultDataDirectory().resolve("programs") : Path.of(given).toAbsolutePath();
    }

    public Path defaultDataDirectory() {
        return root.resolve(".linkwright");
    }

    private static Path required(Path path) {
        if (!Files.exists(path)) {
            throw new CliFailure(path + " is missing. Build it with ./mvnw -DskipTests package");
        }
        return path;
    }

    private static Path besideThisProgram() {
        try {
            Path jar = Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            // <root>/cli/target/<jar or classes>
            return jar.getParent().getParent().getParent();
        } catch (URISyntaxException e) {
            throw new CliFailure("Cannot tell where Linkwright is installed: " + e.getMessage(), e);
        }
    }
}
