package io.linkwright.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.platform.PlatformCheck;
import io.linkwright.catalog.product.ProductCheck;

/** The reference data keeps the rules that edits and imports are held to. */
class ReferenceCheckTest {

    private static final ReferenceData DATA = ReferenceFiles.read();

    @Test
    void noProductContradictsItself() {
        DATA.products().forEach(product -> assertThat(ProductCheck.faults(product, DATA.productContext()))
                .as(product.partNumber()).isEmpty());
    }

    @Test
    void noPlatformContradictsItself() {
        DATA.platforms().forEach(platform -> assertThat(PlatformCheck.faults(platform, DATA.productContext()))
                .as(platform.name()).isEmpty());
    }
}
