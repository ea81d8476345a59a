package io.linkwright.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.runtime.configuration.MemorySize;

class BodyLimitsTest {

    private static final BodyLimits LIMITS = new BodyLimits() {
        @Override
        public MemorySize maxBodySize() {
            return size(1);
        }

        @Override
        public Map<String, MemorySize> bodyLimits() {
            return Map.of("/api/imports", size(2), "/api/lots/{lot}/measurements;text/csv", size(3),
                    "/api/lots/{lot}/units/{serial}/captures", size(4), "/api/lots/{lot}/units/{serial}/captures;text/csv",
                    size(5));
        }
    };

    private static MemorySize size(long bytes) {
        return new MemorySize(BigInteger.valueOf(bytes));
    }

    @ParameterizedTest
    @CsvSource({ "1, /api/lots, text/csv", "2, /api/imports, text/csv", "2, /api/imports/products, text/csv",
            "1, /api/importsofsomethingelse, text/csv", "1, /api/lots/7/measurements, application/json",
            "1, /api/lots/7/measurements,", "3, /api/lots/7/measurements, text/csv",
            "3, /api/lots/7/measurements, TEXT/CSV; charset=utf-8", "1, /api/lots/7/8/measurements, text/csv",
            "4, /api/lots/7/units/A1/captures, text/plain", "4, /api/lots/7/units/A1/captures/9,",
            "5, /api/lots/7/units/A1/captures, text/csv", "1, /, text/csv", "1, '', text/csv" })
    void the_longest_limit_that_matches_holds(long bytes, String path, String mediaType) {
        assertThat(LIMITS.bytes(path, mediaType)).isEqualTo(bytes);
    }
}
