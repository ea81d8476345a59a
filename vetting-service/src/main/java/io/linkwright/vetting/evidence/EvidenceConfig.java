package io.linkwright.vetting.evidence;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much raw evidence is kept, and for how long. */
@ConfigMapping(prefix = "linkwright.evidence")
interface EvidenceConfig {

    /** Of one capture, unpacked. */
    @WithDefault("256M")
    MemorySize mostCaptureBytes();

    /** Of all raw bytes together; beyond it captures are refused. */
    @WithDefault("500G")
    MemorySize mostStoredBytes();

    /** After this the raw bytes are discarded. Digests, analyses and readings stay. */
    @WithDefault("P1825D")
    Duration rawRetention();

    /** How many captures are analysed at a time. Each takes up to some 200 MB. */
    @WithDefault("1")
    int analysesAtOnce();
}
