package io.linkwright.catalog.platform;

import java.util.List;

import io.linkwright.catalog.product.ProductContext;
import io.linkwright.catalog.product.ProductFault;

/** Finds what cannot be true of a platform. All rules are asked, so that all contradictions are told at once. */
public final class PlatformCheck {

    public static List<ProductFault> faults(Platform platform, ProductContext context) {
        return List.of();
    }

    private PlatformCheck() {
    }
}
