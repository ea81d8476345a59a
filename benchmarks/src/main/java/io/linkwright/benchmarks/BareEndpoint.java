package io.linkwright.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;

/**
 * The floor of the search: Vert.x alone with its own PostgreSQL client, no framework, no check of a token, and one page of
 * parts by an index that was made for this query. Runs as a process of its own.
 */
final class BareEndpoint extends AbstractVerticle {

    private static final String PAGE = "select part_number, kind, form_factor, pmd, lifecycle, search, revision from products"
            + " where form_factor = $1 and part_number > $2 order by part_number limit $3";
    private static final List<String> COLUMNS = List.of("partNumber", "kind", "formFactor", "pmd", "lifecycle", "text",
            "revision");
    private static final JsonFactory JSON = new JsonFactory();

    private final int port;
    private final int postgresPort;
    private Pool pool;

    private BareEndpoint(int port, int postgresPort) {
        this.port = port;
        this.postgresPort = postgresPort;
    }

    /** @param arguments own port, PostgreSQL's port */
    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        int postgresPort = Integer.parseInt(arguments[1]);
        Vertx vertx = Vertx.vertx(new VertxOptions());
        int loops = VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE;
        vertx.deployVerticle(() -> new BareEndpoint(port, postgresPort), new DeploymentOptions().setInstances(loops))
                .onFailure(failure -> {
                    System.err.println(failure);
                    System.exit(1);
                });
        new CountDownLatch(1).await();
    }

    @Override
    public void start() {
        PgConnectOptions options = new PgConnectOptions().setHost("127.0.0.1").setPort(postgresPort)
                .setDatabase(SearchDatabase.NAME).setUser(SearchDatabase.NAME).setPassword(SearchDatabase.PASSWORD)
                .setCachePreparedStatements(true).setPipeliningLimit(32);
        pool = PgBuilder.pool().with(new PoolOptions().setMaxSize(4)).connectingTo(options).using(vertx).build();
        vertx.createHttpServer().requestHandler(this::answer).listen(port, "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        Tuple arguments = Tuple.of(request.getParam("formFactor"), request.getParam("after", ""),
                Integer.parseInt(request.getParam("limit", "50")));
        pool.preparedQuery(PAGE).execute(arguments)
                .onSuccess(rows -> request.response().putHeader("Content-Type", "application/json").end(json(rows)))
                .onFailure(failure -> request.response().setStatusCode(500).end(String.valueOf(failure)));
    }

    private static Buffer json(RowSet<Row> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            for (Row row : rows) {
                json.writeStartObject();
                for (int i = 0; i < COLUMNS.size() - 1; i++) {
                    json.writeStringField(COLUMNS.get(i), row.getString(i));
                }
                json.writeNumberField(COLUMNS.get(COLUMNS.size() - 1), row.getLong(COLUMNS.size() - 1));
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return Buffer.buffer(bytes.toByteArray());
    }
}
