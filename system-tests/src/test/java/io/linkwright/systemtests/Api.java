package io.linkwright.systemtests;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The gateway's API as one of the demo's users. */
final class Api {

    private final String user;
    private String token;

    private Api(String user) {
        this.user = user;
    }

    /** Logs in; waits for a Keycloak that is still getting over the loss of its database. */
    static Api as(String user) {
        Api api = new Api(user);
        Awaitility.await(user + " logs in").atMost(Duration.ofSeconds(60)).ignoreExceptionsMatching(it -> true)
                .untilAsserted(api::logIn);
        return api;
    }

    static String example(String name) {
        try {
            return Files.readString(Launcher.ROOT.resolve("examples").resolve(name));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void logIn() {
        token = given().baseUri("http://127.0.0.1:" + RunningSuite.LAUNCHER.port(18080))
                .formParam("grant_type", "password").formParam("client_id", "linkwright-cli").formParam("username", user)
                .formParam("password", user + "-demo").post("/realms/linkwright/protocol/openid-connect/token").then()
                .statusCode(200).extract().path("access_token");
    }

    /** Paths are sent as they are written: whoever has a text in one encodes it. */
    RequestSpecification request() {
        return given().baseUri(RunningSuite.gateway().toString()).urlEncodingEnabled(false).auth().oauth2(token)
                .contentType("application/json");
    }

    String token() {
        return token;
    }

    Response post(String path, String body) {
        return request().body(body).post(path);
    }

    JsonPath get(String path) {
        return request().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** Posts the consultation. @return its id */
    String consult(String body) {
        return request().header("Idempotency-Key", UUID.randomUUID()).body(body).post("/api/consultations").then()
                .statusCode(201)
                .extract().path("id");
    }

    /** Posts as a careful client does: again and again with the same key, until it is answered. @return the id */
    String consultPersistently(String body) {
        String key = UUID.randomUUID().toString();
        return persistently("a consultation is taken in",
                () -> request().header("Idempotency-Key", key).body(body).post("/api/consultations").then().statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** Accepts the quote; a repetition that comes too late says that it is accepted. */
    void acceptPersistently(String quote) {
        persistently("the quote is accepted", () -> {
            post(quote + "/accept", "{}");
            return get(quote).getString("state").equalsIgnoreCase("accepted") ? quote : null;
        });
    }

    private static String persistently(String what, Callable<String> attempt) {
        return Awaitility.await(what).atMost(Duration.ofSeconds(90)).pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsMatching(it -> true).until(() -> {
                    try {
                        return attempt.call();
                    } catch (AssertionError refused) {
                        return null;
                    }
                }, Objects::nonNull);
    }

    /** Waits until the consultation is in one of the states; survives a gateway that is away for a while. */
    JsonPath awaitState(String consultation, String... states) {
        return Awaitility.await("consultation " + consultation + " in " + List.of(states)).atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100)).ignoreExceptions()
                .until(() -> get("/api/consultations/" + consultation), it -> List.of(states).contains(it.getString("state")));
    }
}
