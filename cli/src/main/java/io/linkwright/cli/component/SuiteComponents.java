package io.linkwright.cli.component;

import java.util.List;
import java.util.Map;

import io.linkwright.cli.suite.Installation;
import io.linkwright.cli.suite.Secrets;
import io.linkwright.cli.suite.SuiteDirectory;
import io.linkwright.cli.suite.SuitePorts;

/** What the suite consists of. */
public final class SuiteComponents {

    private static final String CATALOG = "catalog";
    private static final String VETTING = "vetting";
    private static final String QUOTE = "quote";
    private static final String GATEWAY = "gateway";

    /** Names of all components, in the order in which they are shown. */
    public static final List<String> NAMES = List.of(PostgresComponent.NAME, KafkaComponent.NAME, KeycloakComponent.NAME,
            CATALOG + "-service", VETTING + "-service", QUOTE + "-service", GATEWAY);

    private SuiteComponents() {
    }

    public static List<Component> of(Installation installation, SuiteDirectory directory, SuitePorts ports, Secrets secrets) {
        List<String> databases = List.of(CATALOG, VETTING, QUOTE, GATEWAY, KeycloakComponent.DATABASE);
        return List.of(new PostgresComponent(installation, directory, ports, secrets, databases),
                new KafkaComponent(installation, directory, ports),
                new KeycloakComponent(installation, directory, ports, secrets),
                new ServiceComponent(CATALOG + "-service", CATALOG, ports.catalog(), installation, directory, ports, secrets,
                        Map.of()),
                new ServiceComponent(VETTING + "-service", VETTING, ports.vetting(), installation, directory, ports, secrets,
                        Map.of("LINKWRIGHT_CERTIFICATES_SECRET", secrets.certificateSecret(),
                                "LINKWRIGHT_CERTIFICATES_PUBLIC_URL", ports.gatewayUrl())),
                new ServiceComponent(QUOTE + "-service", QUOTE, ports.quote(), installation, directory, ports, secrets,
                        Map.of("LINKWRIGHT_QUOTE_DEMO_PRICE_BOOK", "true")),
                new ServiceComponent(GATEWAY, GATEWAY, ports.gateway(), installation, directory, ports, secrets,
                        gatewayEnvironment(ports, secrets)));
    }

    private static Map<String, String> gatewayEnvironment(SuitePorts ports, Secrets secrets) {
        return Map.of("LINKWRIGHT_SERVICES_CATALOG_URL", SuitePorts.url(ports.catalog()),
                "LINKWRIGHT_SERVICES_VETTING_URL", SuitePorts.url(ports.vetting()),
                "LINKWRIGHT_SERVICES_QUOTE_URL", SuitePorts.url(ports.quote()),
                "QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.portalClientSecret());
    }
}
