package io.linkwright.vetting.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class DemoLotsTest {

    @Test
    void theCommittedFilesAreThoseThatTheGeneratorWrites() throws IOException {
        for (DemoLot lot : DemoLots.all()) {
            assertThat(DemoLots.DIRECTORY.resolve(lot.fileName())).content(UTF_8).isEqualTo(lot.json());
        }
        try (Stream<Path> files = Files.list(DemoLots.DIRECTORY)) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(names).isEqualTo(DemoLots.all().stream().map(DemoLot::fileName).sorted().toList());
        }
    }

    @Test
    void noFileIsLargerThan200Kilobytes() {
        assertThat(DemoLots.all()).allSatisfy(lot -> assertThat(lot.json().getBytes(UTF_8)).hasSizeLessThan(200_000));
    }
}
