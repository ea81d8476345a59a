package io.linkwright.cli.suite;

/**
 * Where the servers of a suite listen, all on 127.0.0.1.
 *
 * @param offset added to every port, so that several suites can run on one machine
 */
public record SuitePorts(int offset) {

    /** The highest default is 19,093. */
    public static final int MAX_OFFSET = 46_000;

    public int gateway() {
        return 8080 + offset;
    }

    public int catalog() {
        return 8081 + offset;
    }

    public int vetting() {
        return 8082 + offset;
    }

    public int quote() {
        return 8083 + offset;
    }

    public int postgres() {
        return 15432 + offset;
    }

    public int keycloak() {
        return 18080 + offset;
    }

    public int keycloakManagement() {
        return 19000 + offset;
    }

    public int kafka() {
        return 19092 + offset;
    }

    public int kafkaController() {
        return 19093 + offset;
    }

    public String gatewayUrl() {
        return url(gateway());
    }

    public String keycloakUrl() {
        return url(keycloak());
    }

    /** Address of the realm: the issuer of every token. */
    public String realmUrl() {
        return keycloakUrl() + "/realms/linkwright";
    }

    public String kafkaBootstrap() {
        return "127.0.0.1:" + kafka();
    }

    public static String url(int port) {
        return "http://127.0.0.1:" + port;
    }
}
