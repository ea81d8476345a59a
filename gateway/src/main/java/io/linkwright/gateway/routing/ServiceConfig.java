package io.linkwright.gateway.routing;

import java.net.URI;
import java.util.Map;

import io.smallrye.config.ConfigMapping;

/** Where the services behind the gateway are. */
@ConfigMapping(prefix = "linkwright.services")
public interface ServiceConfig {

    Service catalog();

    Service vetting();

    Service quote();

    interface Service {
        /** Scheme, host and port; a path is not supported. */
        URI url();
    }

    /** By the name that problem documents and the API's description use. */
    default Map<String, URI> addresses() {
        return Map.of("catalog", catalog().url(), "quote", quote().url(), "vetting", vetting().url());
    }
}
