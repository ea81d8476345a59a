package io.linkwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README's first command prints. */
@ExtendWith(RunningSuite.class)
class DemoIT {

    @Test
    void the_demo_prints_design_evidence_price_and_where_to_look() throws Exception {
        assertThat(Files.readString(RunningSuite.OUTPUT)).contains("MMA4Z00-NS400", "MMA4Z00-NS", "MMS4X00-NS", "MFP7E10-N030",
                "MFP7E30-N080", "1,024", "512").containsIgnoringCase("invented").containsIgnoringCase("unvetted")
                .containsIgnoringCase("low-latency").contains("/portal", "ada", "ada-demo", "sam-demo");
    }
}
