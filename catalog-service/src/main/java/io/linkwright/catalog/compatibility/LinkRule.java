package io.linkwright.catalog.compatibility;

import io.linkwright.contracts.Reason;

/** One question about two modules and the fibre between them. Always answers. */
@FunctionalInterface
public interface LinkRule {

    Reason judge(OpticalLink link);
}
