package io.linkwright.vetting.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code examples/demo-lots}. Run {@link #main} from the module's directory after a change here. */
final class DemoLots {

    static final Path DIRECTORY = Path.of("..", "examples", "demo-lots");

    /** More units than the example cluster needs, so that it can be accepted more than once. */
    static List<DemoLot> all() {
        return List.of(
                new DemoLot("01-mma4z00-ns400-a", "DEMO-NS400-A", "MMA4Z00-NS400", 1536).modules(20, 4, 2.9, 3.8)
                        .soak(3, 62, 8.3)
                        .audit("thermal-24x7"),
                new DemoLot("02-mma4z00-ns400-b", "DEMO-NS400-B", "MMA4Z00-NS400", 768).modules(20, 4, 3.1, 3.7),
                new DemoLot("03-mma4z00-ns", "DEMO-NS-A", "MMA4Z00-NS", 1280).modules(13, 8, 3.0, 3.8),
                new DemoLot("04-mms4x00-ns-a", "DEMO-2DR4-A", "MMS4X00-NS", 1536).modules(13, 8, 2.2, 5.5),
                new DemoLot("05-mms4x00-ns-b", "DEMO-2DR4-B", "MMS4X00-NS", 1024).modules(13, 8, 2.4, 5.5),
                new DemoLot("06-mfp7e10-n030", "DEMO-E10-30", "MFP7E10-N030", 2560).cables(32, 0.24),
                new DemoLot("07-mfp7e30-n080", "DEMO-E30-80", "MFP7E30-N080", 2560).cables(32, 0.33),
                new DemoLot("08-qdd-400g-dr4-a", "DEMO-DR4-A", "QDD-400G-DR4", 32).modules(13, 4, 2.3, 5.5),
                new DemoLot("09-qdd-400g-dr4-failing", "DEMO-DR4-B", "QDD-400G-DR4", 32).spoil(7, 2, 3.7).modules(13, 4, 2.8,
                        5.5),
                new DemoLot("10-qsfp28-100g-dr1", "DEMO-DR1-A", "QSFP28-100G-DR1", 128).modules(20, 1, 2.2, 5.5));
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(DIRECTORY);
        for (DemoLot lot : all()) {
            Files.writeString(DIRECTORY.resolve(lot.fileName()), lot.json(), UTF_8);
        }
    }

    private DemoLots() {
    }
}
