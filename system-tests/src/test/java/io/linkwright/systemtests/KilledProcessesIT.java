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
class KilledProcessesIT {

    private static final int CONSULTATIONS = 6;

    private final Api ada = Api.as("ada");

    @ParameterizedTest
    @ValueSource(strings = { "catalog-service", "vetting-service", "quote-service", "gateway", "kafka", "postgresql",
            "keycloak" })
    void nothing_is_lost_and_nothing_doubled(String component) throws InterruptedException {
        ProcessHandle victim = RunningSuite.process(component);
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < CONSULTATIONS; i++) {
            posted.add(ada.consult(Api.example("h200-1024.json")));
            if (i == CONSULTATIONS - 3) {
                victim.destroyForcibly();
                victim.onExit().orTimeout(10, TimeUnit.SECONDS).join();
                awaitRestart(component, victim.pid());
            }
        }
        for (String id : posted) {
            JsonPath consultation = ada.awaitState(id, "quote-drafted");
            assertThat(consultation.getList("timeline.type")).doesNotHaveDuplicates().hasSize(3);
            assertThat(ada.get("/api/quotes?consultationId=" + id).getList("items")).hasSize(1);
        }
    }

    private static void awaitRestart(String component, long killed) {
        Awaitility.await(component + " is back").atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(500))
                .ignoreException(AssertionError.class).until(() -> RunningSuite.process(component).pid() != killed);
    }
}
