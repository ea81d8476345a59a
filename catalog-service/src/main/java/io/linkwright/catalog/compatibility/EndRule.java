package io.linkwright.catalog.compatibility;

import io.linkwright.contracts.Reason;

/** One question about a part in a cage. Always answers; says nothing of the other end. */
@FunctionalInterface
public interface EndRule {

    Reason judge(Plug plug, Socket socket);
}
