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
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.linkwright.localstack.FreePort;
import io.linkwright.localstack.LocalKafka;
import io.linkwright.localstack.LocalPostgres;

/** The packaged catalogue service as a process of its own, with PostgreSQL and Kafka of its own and a heap of 512 MB. */
final class CatalogueProcess implements AutoCloseable {

    static final String DATABASE = "catalog";
    private static final Path JAR = Path.of("catalog-service/target/quarkus-app/quarkus-run.jar");
    private static final int START_S = 120;

    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final KeyPair keys;
    private final Process process;
    private final URI address;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    CatalogueProcess() throws IOException, InterruptedException, GeneralSecurityException {
        postgres = LocalPostgres.forTest();
        postgres.createDatabase(DATABASE, DATABASE);
        kafka = LocalKafka.forTest();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        int port = FreePort.find();
        address = URI.create("http://127.0.0.1:" + port);
        process = start(port);
        awaitReady();
    }

    private Process start(int port) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IOException(JAR + " is missing: ./mvnw -DskipTests package -am -pl catalog-service");
        }
        Path log = Path.of("benchmarks/target/catalogue.log");
        Files.createDirectories(log.getParent());
        return new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m",
                "-Dquarkus.http.port=" + port, "-Dquarkus.datasource.jdbc.url=" + postgres.jdbcUrl(DATABASE),
                "-Dquarkus.datasource.username=" + DATABASE, "-Dquarkus.datasource.password=" + DATABASE,
                "-Dkafka.bootstrap.servers=" + kafka.bootstrapServers(), "-Dquarkus.oidc.auth-server-url=",
                "-Dquarkus.oidc.public-key=" + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()), "-jar",
                JAR.toString())).redirectErrorStream(true).redirectOutput(log.toFile()).start();
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
        throw new IOException("the catalogue did not become ready; see benchmarks/target/catalogue.log");
    }

    /** Posts as a catalog-manager and gives the answer's body. */
    String post(String path, String type, Path body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).header("Content-Type", type)
                .header("Authorization", "Bearer " + token()).POST(HttpRequest.BodyPublishers.ofFile(body)).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the catalogue answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private String token() {
        long now = Instant.now().getEpochSecond();
        String claims = "{\"sub\":\"carl\",\"upn\":\"carl\",\"preferred_username\":\"carl\",\"groups\":[\"catalog-manager\"],"
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

    String jdbcUrl() {
        return postgres.jdbcUrl(DATABASE);
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
