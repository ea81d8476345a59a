package io.linkwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.path.json.JsonPath;

/** kill -9 of one process after another, while consultations are on their way. */
@ExtendWith(RunningSuite.class)
class SurvivalIT {

    private final Api ada = Api.as("ada");
    private final Api sam = Api.as("sam");

    @ParameterizedTest
    @ValueSource(strings = { "catalog-service", "vetting-service", "quote-service", "gateway", "kafka", "postgresql",
            "keycloak" })
    void nothing_is_lost_and_nothing_doubled(String component) {
        String answered = ada.consult(Api.example("h200-1024.json"));
        String quote = ada.awaitState(answered, "quote-drafted").getString("links.quote");
        sam.post(quote + "/issue", "{\"acceptedRisk\":\"Breakout cables are inspected on arrival.\"}").then().statusCode(200);
        ada.awaitState(answered, "quote-issued");
        List<String> posted = new ArrayList<>(List.of(ada.consult(Api.example("h200-1024.json")),
                ada.consult(Api.example("h200-1024.json"))));

        ProcessHandle victim = RunningSuite.process(component);
        victim.destroyForcibly();
        victim.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        ada.acceptPersistently(quote);
        posted.add(ada.consultPersistently(Api.example("h200-1024.json")));
        posted.add(ada.consultPersistently(Api.example("h200-1024.json")));

        for (String id : posted) {
            JsonPath consultation = ada.awaitState(id, "quote-drafted");
            assertThat(consultation.getList("timeline.type")).doesNotHaveDuplicates().hasSize(3);
            assertThat(ada.get("/api/quotes?consultationId=" + id).getList("items")).hasSize(1);
        }
        JsonPath served = ada.awaitState(answered, "supply-short", "supply-allocated");
        assertThat(served.getList("timeline.type")).doesNotHaveDuplicates().hasSize(6);
        awaitRestart(component, victim.pid());
    }

    /** A million rows take long enough to be in the middle of when the service dies. */
    @Test
    void a_file_of_measurements_that_was_cut_off_by_kill_9_left_nothing_and_is_taken_when_it_comes_again(
            @TempDir Path directory)
            throws Exception {
        LabLot lot = LabLot.received(Api.as("lena"), 1000, "{\"everyUnit\": true}");
        Path file = directory.resolve("readings.csv");
        writeRows(lot, file);
        CompletableFuture<Integer> answer = send(lot, file);
        TimeUnit.SECONDS.sleep(2);
        ProcessHandle victim = RunningSuite.process("vetting-service");
        assertThat(answer).as("still being stored").isNotDone();
        victim.destroyForcibly();
        assertThat(answer.handle((status, failure) -> failure == null ? status : 0).get(1, TimeUnit.MINUTES))
                .isNotIn(200, 201);
        awaitRestart("vetting-service", victim.pid());

        assertThat(lot.lena.get(lot.path + "/measurements").getList("items")).isEmpty();
        assertThat(lot.lena.get(lot.path + "/units").getList("items")).isEmpty();
        assertThat(send(lot, file).get(3, TimeUnit.MINUTES)).isEqualTo(201);
        assertThat(send(lot, file).get(1, TimeUnit.MINUTES)).as("the very file again").isEqualTo(200);
        assertThat(lot.lena.get(lot.path + "/measurements?limit=1").getList("items")).hasSize(1);
    }

    private static void writeRows(LabLot lot, Path file) throws IOException {
        List<String> serials = lot.serials(1000);
        Instant begin = Instant.parse("2026-03-02T08:00:00Z");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(LabLot.HEADER);
            for (int second = 0; second < 250; second++) {
                String rest = ",tdecqDb,2.4,dB," + begin.plusSeconds(second) + ",bench-1\n";
                for (String serial : serials) {
                    for (int lane = 0; lane < LabLot.LANES; lane++) {
                        out.write(serial + "," + lane + rest);
                    }
                }
            }
        }
    }

    private static CompletableFuture<Integer> send(LabLot lot, Path file) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(RunningSuite.gateway().resolve(lot.path + "/measurements"))
                .header("Authorization", "Bearer " + lot.lena.token()).header("Content-Type", "text/csv")
                .timeout(Duration.ofMinutes(5)).POST(BodyPublishers.ofFile(file)).build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    private static void awaitRestart(String component, long killed) {
        Awaitility.await(component + " is back").atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(500))
                .ignoreException(AssertionError.class).until(() -> RunningSuite.process(component).pid() != killed);
    }
}
