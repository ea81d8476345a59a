package io.linkwright.gateway.consultation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a consultation has come. */
public enum ConsultationState {
    REQUESTED(0),
    DESIGNED(1),
    REJECTED(1),
    QUOTE_DRAFTED(2),
    QUOTE_ISSUED(3),
    ACCEPTED(4),
    DECLINED(4),
    EXPIRED(4),
    SUPPLY_ALLOCATED(5),
    SUPPLY_SHORT(5),
    /** All that was set aside was given back. */
    SUPPLY_RELEASED(5);

    private final int stage;

    ConsultationState(int stage) {
        this.stage = stage;
    }

    /** Where in the saga: a later stage is never undone by an event of an earlier one that arrives late. */
    int stage() {
        return stage;
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
