package io.linkwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
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

    private static void awaitRestart(String component, long killed) {
        Awaitility.await(component + " is back").atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(500))
                .ignoreException(AssertionError.class).until(() -> RunningSuite.process(component).pid() != killed);
    }
}
