package io.linkwright.servicetest;

import java.util.Map;

import io.linkwright.localstack.LocalKafka;
import io.linkwright.localstack.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * What a service needs to run for real: PostgreSQL, Kafka with the suite's topics, and the realm's signing key. Use it as
 * {@code @WithTestResource(value = ServiceStack.class, scope = TestResourceScope.GLOBAL)}.
 */
public final class ServiceStack implements QuarkusTestResourceLifecycleManager {

    static final String BOOTSTRAP_SERVERS = "linkwright.test.kafka";
    private static final String DATABASE = "service";
    private static final String PASSWORD = "service";

    private LocalPostgres postgres;
    private LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        postgres = LocalPostgres.forTest();
        postgres.createDatabase(DATABASE, PASSWORD);
        kafka = LocalKafka.forTest();
        System.setProperty(BOOTSTRAP_SERVERS, kafka.bootstrapServers());
        String publicKey = SigningKeys.create();
        return Map.of("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE), "quarkus.datasource.username", DATABASE,
                "quarkus.datasource.password", PASSWORD, "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.oidc.auth-server-url", "", "quarkus.oidc.public-key", publicKey, "quarkus.http.test-port", "0",
                "quarkus.log.category.\"org.apache.kafka\".level", "ERROR");
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
