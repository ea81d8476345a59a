package io.linkwright.kit.paging;

import java.time.Instant;
import java.util.UUID;

/** A place in a list that is sorted by time. */
public record TimeAndId(Instant time, UUID id) {

    public Cursor cursor() {
        return Cursor.of(time.toString(), id.toString());
    }
}
