package io.linkwright.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.linkwright.localstack.FreePort;
import io.linkwright.localstack.LocalKafka;
import io.linkwright.localstack.LocalPostgres;

/** A packaged service as a process of its own, with PostgreSQL and Kafka of its own and a heap of a given size. */
final class PackagedService implements AutoCloseable {

    private static final int START_S = 120;

    private final String module;
    private final String database;
    private final String role;

    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final KeyPair keys;
    private final Process process;
    private final URI address;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param module of the build, such as {@code catalog-service}
     * @param role of the one who posts
     */
    PackagedService(String module, int heapMb, String role)
            throws IOException, InterruptedException, GeneralSecurityException {
        this.module = module;
        this.role = role;
        database = module.replace("-service", "");
        postgres = LocalPostgres.forTest();
        postgres.createDatabase(database, database);
        kafka = LocalKafka.forTest();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        int port = FreePort.find();
        address = URI.create("http://127.0.0.1:" + port);
        process = start(port, heapMb);
        awaitReady();
    }

    private Process start(int port, int heapMb) throws IOException {
        Path jar = Path.of(module, "target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException(jar + " is missing: ./mvnw -DskipTests package -am -pl " + module);
        }
        Path log = log();
        Files.createDirectories(log.getParent());
        return new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx" + heapMb + "m",
                "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-Dquarkus.http.port=" + port, "-Dquarkus.datasource.jdbc.url=" + postgres.jdbcUrl(database),
                "-Dquarkus.datasource.username=" + database, "-Dquarkus.datasource.password=" + database,
                "-Dkafka.bootstrap.servers=" + kafka.bootstrapServers(), "-Dquarkus.oidc.auth-server-url=",
                "-Dlinkwright.certificates.secret=only-for-benchmarks-0123456789-abcdef",
                "-Dquarkus.oidc.public-key=" + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()), "-jar",
                jar.toString())).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private Path log() {
        return Path.of("benchmarks/target", module + ".log");
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_S);
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (http.send(HttpRequest.newBuilder(address.resolve("/q/health/ready")).build(),
                        HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IOException(module + " did not become ready; see " + log());
    }

    /** Posts a file and gives the answer's body. */
    String post(String path, String type, Path file) throws IOException, InterruptedException {
        return post(path, type, HttpRequest.BodyPublishers.ofFile(file));
    }

    String post(String path, String type, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).header("Content-Type", type)
                .header("Authorization", "Bearer " + token()).POST(body).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(module + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private String token() {
        long now = Instant.now().getEpochSecond();
        String claims = "{\"sub\":\"bench\",\"upn\":\"bench\",\"preferred_username\":\"bench\",\"groups\":[\"" + role + "\"],"
                + "\"aud\":\"linkwright\",\"iss\":\"https://realm.test\",\"iat\":" + now + ",\"exp\":" + (now + 3600) + "}";
        String signed = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), database, database);
    }

    /** The largest that the process's memory has been. */
    long peakResidentMb() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst().orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        kafka.close();
        postgres.close();
    }
}
