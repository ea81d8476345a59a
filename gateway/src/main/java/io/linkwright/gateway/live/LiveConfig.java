package io.linkwright.gateway.live;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of the live streams. */
@ConfigMapping(prefix = "linkwright.live")
public interface LiveConfig {

    /** How often a silent stream says that it is alive, and looks by itself. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** A stream ends after this time, or with the caller's token; clients reconnect where they left off. */
    @WithDefault("PT10M")
    Duration longestStream();

    /** Streams that one replica serves at a time. */
    @WithDefault("1000")
    int maxStreams();
}
