package io.linkwright.kit.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Lets a client repeat a POST that creates. With an {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header) the
 * first request has its effect and every repetition gets the first answer. The answer is stored in the transaction of the
 * effect, so neither exists without the other; a request that fails stores nothing and may be repeated with the same key.
 */
@ApplicationScoped
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    private static final int LONGEST_KEY = 200;

    private final IdempotencyStore store;
    private final Caller caller;
    private final ObjectMapper json;

    Idempotency(IdempotencyStore store, Caller caller, ObjectMapper json) {
        this.store = store;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Runs the effect in a transaction, once per caller, operation and key.
     *
     * @param key the header's value; null runs the effect every time
     * @param operation what is done, such as {@code POST /api/lots}; one key may serve different operations
     * @param request the body; the same key with another body is refused with 422
     */
    public Response once(String key, String operation, Object request, Supplier<Created> effect) {
        if (key == null) {
            return QuarkusTransaction.joiningExisting().call(() -> answer(written(effect.get()), false));
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problems.invalidRequest(List.of(new Fault("", "idempotency-key",
                    "The header " + HEADER + " must have 1 to " + LONGEST_KEY + " characters.")));
        }
        String hash = hash(request);
        return QuarkusTransaction.joiningExisting().call(() -> {
            // A concurrent request with the same key waits here for the other's commit.
            if (store.claim(caller.subject(), operation, key, hash)) {
                StoredAnswer answer = written(effect.get());
                store.complete(caller.subject(), operation, key, answer);
                return answer(answer, false);
            }
            return answer(repeated(operation, key, hash), true);
        });
    }

    private StoredAnswer repeated(String operation, String key, String hash) {
        Optional<StoredAnswer> stored = store.find(caller.subject(), operation, key, hash);
        return stored.orElseThrow(() -> Problems.notPossible("idempotency-key-reused", "The key was used for another request",
                List.of(new Fault("", "idempotency-key-reused",
                        "The " + HEADER + " was used before with a different body. Use a new key for a new request."))));
    }

    private StoredAnswer written(Created created) {
        try {
            return new StoredAnswer(created.status(), created.location() == null ? null : created.location().toString(),
                    created.body() == null ? null : json.writeValueAsString(created.body()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the answer could not be written as JSON", impossible);
        }
    }

    private static Response answer(StoredAnswer stored, boolean replayed) {
        Response.ResponseBuilder response = Response.status(stored.status());
        if (stored.location() != null) {
            response.header("Location", stored.location());
        }
        if (replayed) {
            response.header(REPLAYED, "true");
        }
        if (stored.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(stored.body());
        }
        return response.build();
    }

    private String hash(Object request) {
        try {
            byte[] text = json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("the request could not be hashed", impossible);
        }
    }
}
