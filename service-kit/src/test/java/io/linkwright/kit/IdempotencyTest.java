package io.linkwright.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.linkwright.servicetest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class IdempotencyTest extends KitTest {

    private static final String NOTES = "select count(*) from note where text = ?";

    @Test
    void a_repeated_request_gets_the_first_answer_and_has_no_second_effect() {
        String key = UUID.randomUUID().toString();
        Response first = post("ada", key, key);
        Response second = post("ada", key, key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(count(NOTES, key)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        post("ada", key, key);
        post("ada", key, "another").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        assertThat(count(NOTES, "another")).isZero();
    }

    @Test
    void the_same_key_of_another_caller_is_another_request() {
        String key = UUID.randomUUID().toString();
        post("ada", key, key);
        post("bo", key, key);
        assertThat(count(NOTES, key)).isEqualTo(2);
    }

    @Test
    void twenty_requests_at_once_with_one_key_have_one_effect() {
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Response>> posts = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post("ada", key, key))).toList();
        assertThat(posts.stream().map(CompletableFuture::join).map(Response::asString).distinct()).hasSize(1);
        assertThat(count(NOTES, key)).isEqualTo(1);
    }

    @Test
    void a_request_that_failed_may_be_repeated_with_its_key() {
        String key = UUID.randomUUID().toString();
        given().auth().oauth2(Tokens.customer("ada", "northlake-ai")).header("Idempotency-Key", key)
                .contentType("application/json").body("{\"text\":\"" + key + "\",\"fail\":true}").post("/api/notes").then()
                .statusCode(409);
        post("ada", key, key).then().statusCode(201);
        assertThat(count(NOTES, key)).isEqualTo(1);
    }

    @Test
    void a_key_that_is_too_long_is_refused() {
        post("ada", "k".repeat(201), "long").then().statusCode(400).body("faults[0].code", equalTo("idempotency-key"));
    }

    private static Response post(String user, String key, String text) {
        return given().auth().oauth2(Tokens.customer(user, "northlake-ai")).header("Idempotency-Key", key)
                .contentType("application/json").body("{\"text\":\"" + text + "\"}").post("/api/notes");
    }
}
